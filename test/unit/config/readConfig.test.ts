import assert from 'node:assert/strict';
import { type PlainDate, parseIso } from '../../../server/src/calendar/plainDate.ts';
import { DEFAULT_CONFIG, readConfig, rulesFor } from '../../../server/src/config/readConfig.ts';
import type { KnownRule } from '../../../server/src/config/ruleSettings.ts';

const described = { severity: 'warning', docs: { summary: 'A slip.' } } as const;
const RULES: readonly KnownRule[] = [
  { ...described, id: 'citation/month', options: {} },
  { ...described, id: 'citation/unclosed', options: {} },
  {
    ...described,
    id: 'headline/length',
    options: {
      max: { type: 'integer', minimum: 1, default: 90, description: 'the most' },
      words: { type: 'strings', default: [], description: 'some words' },
      strict: { type: 'boolean', default: false, description: 'whether' },
    },
  },
];

/** The problems of a text: what is underlined, and what is said of it. */
function problemsIn(text: string): string[] {
  return readConfig(text, RULES).problems.map(({ start, end, message }) => `${text.slice(start, end)}: ${message}`);
}

function configOf(text: string) {
  const { config, problems } = readConfig(text, RULES);
  assert.deepEqual(problems, []);
  assert.ok(config);
  return config;
}

describe('readConfig', () => {
  it('takes an empty object as no configuration at all', () => {
    const { isBulletin, ...config } = configOf('{}');
    const { isBulletin: isDefault, ...defaults } = DEFAULT_CONFIG;
    assert.deepEqual(config, defaults);
    for (const path of ['a.bulletin', '1999/a.bulletin', 'a.txt']) assert.equal(isBulletin(path), isDefault(path));
  });

  it('allows comments, trailing commas and the place of a schema', () => {
    assert.deepEqual(configOf('{ /* ours */ "$schema": "x.json", "files": ["*.txt",], // all\n}').files, ['*.txt']);
  });

  it('reads sources and terms', () => {
    const { sources, terms } = configOf(`{
      "sources": [{ "name": "Itar-Tass", "kind": "agency", "aliases": ["TASS"] }, { "name": " Lamp " }],
      "terms": [{ "use": "Varn", "not": ["Warn", "Vahrn"] }]
    }`);
    assert.deepEqual(sources, [
      { name: 'Itar-Tass', kind: 'agency', aliases: ['TASS'] },
      { name: 'Lamp', kind: 'other', aliases: [] },
    ]);
    assert.deepEqual(terms, [{ use: 'Varn', not: ['Warn', 'Vahrn'] }]);
  });

  describe('says what is wrong, and where', () => {
    const cases: readonly (readonly [string, readonly string[]])[] = [
      ['', [': this file is empty: it needs at least {}']],
      ['{', [': a closing brace is missing here']],
      ['{ "files": [] } {', ['{: nothing may follow the closing brace']],
      ["{ 'files': [] }", ["'files': this is no JSON: texts stand in double quotes"]],
      ['{ "files" [] }', ['[: a colon is missing here']],
      ['{ "files": ["a] }', ['"a] }: this text has no closing quotation mark']],
      ['{ "files": ["a" "b"] }', ['"b": a comma is missing here']],
      ['/* {}', ['/* {}: this comment does not end']],
      ['[]', ['[]: this must be an object in braces']],
      ['{ "files": "a" }', ['"a": this must be a list in square brackets']],
      [
        '{ "files": ["a", 1, "", "!"] }',
        ['1', '""', '"!"'].map((wrong) => `${wrong}: this must be a glob such as "1995/**"`),
      ],
      ['{ "Files": [] }', ['"Files": there is no setting "Files" here. Did you mean "files"?']],
      ['{ "files": [], "files": [] }', ['"files": "files" is given twice']],
      ['{ "terms": [{ "use": "a", "not": "b" }] }', ['"b": this must be a list in square brackets']],
      ['{ "terms": [{ "use": 1 }] }', ['{ "use": 1 }: "not" is missing here', '1: this must be a name']],
      ['{ "sources": [{ "kind": "agency" }] }', ['{ "kind": "agency" }: "name" is missing here']],
      [
        '{ "sources": [{ "name": "a", "kind": "journal" }] }',
        [
          '"journal": this must be one of "agency", "newspaper", "magazine", "television", "radio", "website", "collective", "organization", "other"',
        ],
      ],
      [
        '{ "rules": { "citation/mnoth": "off" } }',
        ['"citation/mnoth": there is no rule "citation/mnoth". Did you mean "citation/month"?'],
      ],
      [
        '{ "rules": { "citatoin/*": "off" } }',
        ['"citatoin/*": there is no group of rules "citatoin/*". Did you mean "citation/*"?'],
      ],
      ['{ "rules": { "headline": "off" } }', ['"headline": there is no rule "headline". Did you mean "headline/*"?']],
      ['{ "rules": { "xyz": "off" } }', ['"xyz": there is no rule "xyz"']],
      [
        '{ "rules": { "citation/month": "loud" } }',
        [
          '"loud": this must be one of "error", "warning", "information", "hint", "off", or a list of one of them and options',
        ],
      ],
      [
        '{ "rules": { "headline/length": ["error", { "max": 0, "mx": 1, "words": [1], "strict": "yes" }] } }',
        [
          '0: this must be a whole number of at least 1',
          '"mx": headline/length has no option "mx". Did you mean "max"?',
          '1: this must be a text in double quotes',
          '"yes": this must be true or false',
        ],
      ],
      ['{ "rules": { "citation/*": ["off", {}] } }', ['{}: options belong to a single rule, not to a group']],
      ['{ "rules": { "headline/length": ["off", {}, 1] } }', ['1: nothing may follow the options']],
      [
        '{ "overrides": [{ "rules": {} }] }',
        ['{ "rules": {} }: "files", "from" or "to" is missing here: it must say what it is for'],
      ],
    ];
    for (const [text, expected] of cases) {
      it(text, () => assert.deepEqual(problemsIn(text), expected));
    }
  });

  it('applies nothing of a configuration with a mistake', () => {
    assert.equal(readConfig('{ "files": ["*.txt"], "rules": { "x": "off" } }', RULES).config, null);
  });

  it('does not take keys for what every object has', () => {
    for (const key of ['__proto__', 'constructor', 'toString']) {
      assert.equal(problemsIn(`{ "${key}": 1 }`).length, 1);
      assert.equal(problemsIn(`{ "rules": { "headline/length": ["off", { "${key}": 1 }] } }`).length, 1);
    }
  });
});

type DateSpan = NonNullable<Parameters<ReturnType<typeof rulesFor>>[0]>;

describe('rulesFor', () => {
  const severities = (text: string, path = 'a.bulletin', date: DateSpan | null = null) => {
    const rules = rulesFor(configOf(text), path)(date);
    return Object.fromEntries(Object.entries(rules).map(([id, { severity }]) => [id, severity]));
  };

  it('spreads a group over its rules, a rule of its own being stronger wherever it stands', () => {
    const expected = { 'citation/month': 'error', 'citation/unclosed': 'off' };
    assert.deepEqual(severities('{ "rules": { "citation/*": "off", "citation/month": "error" } }'), expected);
    assert.deepEqual(severities('{ "rules": { "citation/month": "error", "citation/*": "off" } }'), expected);
  });

  it('lays each override that names the file on top of those before', () => {
    const text = `{
      "rules": { "citation/month": "error" },
      "overrides": [
        { "files": "1995/**", "rules": { "citation/*": "hint" } },
        { "files": ["1994/**", "*/draft-*"], "rules": { "citation/month": "off" } }
      ]
    }`;
    assert.deepEqual(severities(text), { 'citation/month': 'error' });
    assert.deepEqual(severities(text, '1995/a'), { 'citation/month': 'hint', 'citation/unclosed': 'hint' });
    assert.deepEqual(severities(text, '1995/draft-a'), { 'citation/month': 'off', 'citation/unclosed': 'hint' });
  });

  it('lays an override for an era on the issues that surely belong to it', () => {
    const text = `{
      "overrides": [
        { "to": "1996-03-17", "rules": { "citation/*": "off" } },
        { "from": "1995-09-01", "to": "1996-12-31", "files": "a*", "rules": { "citation/month": "hint" } }
      ]
    }`;
    const day = (iso: string): PlainDate => parseIso(iso) ?? assert.fail(iso);
    const on = (earliest: string, latest = earliest) => ({ earliest: day(earliest), latest: day(latest) });
    const off = { 'citation/month': 'off', 'citation/unclosed': 'off' };
    assert.deepEqual(severities(text, 'a', on('1995-05-01')), off);
    assert.deepEqual(severities(text, 'a', on('1996-03-17')), { ...off, 'citation/month': 'hint' });
    assert.deepEqual(severities(text, 'b', on('1996-03-17')), off);
    assert.deepEqual(severities(text, 'a', on('1996-03-18')), { 'citation/month': 'hint' });
    assert.deepEqual(severities(text, 'a', on('1996-03-15', '1996-03-18')), { 'citation/month': 'hint' });
    assert.deepEqual(severities(text, 'a', on('1997-01-01')), {});
    assert.deepEqual(severities(text, 'a', null), {});
    const rules = rulesFor(configOf(text), 'a');
    assert.equal(rules(on('1995-05-01')), rules(on('1995-05-02')));
  });

  it('keeps the options that an override does not name', () => {
    const text = `{
      "rules": { "headline/length": ["warning", { "max": 80, "strict": true }] },
      "overrides": [
        { "files": "a", "rules": { "headline/length": "error" } },
        { "files": "b", "rules": { "headline/length": ["hint", { "max": 90 }] } }
      ]
    }`;
    const config = configOf(text);
    const setting = (path: string) => rulesFor(config, path)(null)['headline/length'];
    assert.deepEqual(setting('a'), { severity: 'error', options: { max: 80, strict: true } });
    assert.deepEqual(setting('b'), { severity: 'hint', options: { max: 90, strict: true } });
  });
});
