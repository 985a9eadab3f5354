import assert from 'node:assert/strict';
import { bulletin, folderWith, jsonOf, removeFolders } from './command.ts';
import { asCheckOutput, asParseOutput } from './contracts.ts';
import { CLEAN, WARNINGS } from './texts.ts';

describe('bulletin.json', () => {
  afterEach(removeFolders);

  it('sets severities, for all files and for some', () => {
    const cwd = folderWith({
      'bulletin.json': `{
        // All is looked at, the old volumes less closely.
        "rules": { "citation/*": "error" },
        "overrides": [{ "files": "1995/**", "rules": { "citation/*": "off", "citation/month": "hint" } }],
      }`,
      '1995/a.bulletin': WARNINGS,
      '1996/b.bulletin': WARNINGS,
    });
    const { files } = asCheckOutput(jsonOf(bulletin(['check', '--format=json'], { cwd })));
    assert.deepEqual(
      files.map(({ path, findings }) => [path, findings.map(({ rule, severity }) => `${rule} ${severity}`)]),
      [
        ['1995/a.bulletin', ['citation/month hint']],
        ['1996/b.bulletin', ['citation/missing-space error', 'citation/month error']],
      ],
    );
  });

  it('sets severities for the issues of an era', () => {
    const cwd = folderWith({
      'bulletin.json': '{ "overrides": [{ "to": "1999-08-26", "rules": { "citation/month": "hint" } }] }',
      'a.bulletin': WARNINGS,
      'b.bulletin': WARNINGS.replace('156', '157'),
      'c.bulletin': WARNINGS.replace('Monitor Volume', 'Unknown Volume'),
    });
    const { files } = asCheckOutput(jsonOf(bulletin(['check', '--format=json'], { cwd })));
    assert.deepEqual(
      files.map(({ findings }) => findings.find(({ rule }) => rule === 'citation/month')?.severity),
      ['hint', 'warning', 'warning'],
    );
  });

  it('describes publications and sources', () => {
    const cwd = folderWith({
      'bulletin.json': `{
        "publications": { "Varn Daily": { "firstYear": 1990, "schedule": "daily", "knownIssues": { "3/10": "1992-01-12" } } },
        "sources": [{ "name": "Lamp and Sail", "kind": "magazine", "aliases": ["L&S"] }]
      }`,
      'a.bulletin': CLEAN.replace('Monitor Volume: 5 Issue: 156', 'Varn Daily Volume: 3 Issue: 10')
        .replace('BNS', 'L&S')
        .replace('August 25', 'December 31'),
    });
    const { issue, items } = asParseOutput(jsonOf(bulletin(['parse', 'a.bulletin'], { cwd })));
    assert.deepEqual(
      [issue?.publication, issue?.date?.iso, issue?.date?.certainty],
      ['Varn Daily', '1992-01-12', 'known'],
    );
    const [group] = items[0]?.paragraphs[0]?.parentheses[0]?.groups ?? [];
    assert.deepEqual(group?.sources, ['Lamp and Sail']);
    assert.deepEqual(group?.dates, [{ from: '1991-12-31', to: '1991-12-31' }]);
  });

  const broken: readonly (readonly [string, string, readonly string[]])[] = [
    ['a slip in the punctuation', '{\n  "files": ["a"\n  "b"]\n}', ['3:3: a comma is missing here']],
    ['an unknown setting', '{ "fles": [] }', ['1:3: there is no setting "fles" here. Did you mean "files"?']],
    [
      'an unknown rule',
      '{ "rules": { "citation/mnoth": "off" } }',
      ['1:14: there is no rule "citation/mnoth". Did you mean "citation/month"?'],
    ],
    [
      'several mistakes',
      '{\n  "files": "a",\n  "terms": [{ "use": "a" }]\n}',
      ['2:12: this must be a list in square brackets', '3:13: "not" is missing here'],
    ],
  ];
  for (const [title, config, messages] of broken) {
    it(`${title} stops the command, with the place`, () => {
      const cwd = folderWith({ 'desk/bulletin.json': config, 'desk/a.bulletin': CLEAN, 'b.bulletin': CLEAN });
      const stderr = messages.map((message) => `bulletin: desk/bulletin.json:${message}\n`).join('');
      for (const args of [['check'], ['check', '--format=json', 'desk'], ['parse', 'desk/a.bulletin']]) {
        assert.deepEqual(bulletin(args, { cwd }), { status: 2, stdout: '', stderr });
      }
    });
  }

  it('may begin with a byte order mark', () => {
    const cwd = folderWith({ 'bulletin.json': '\uFEFF{}', 'a.bulletin': CLEAN });
    assert.equal(bulletin(['check'], { cwd }).status, 0);
  });
});

describe('bulletin init', () => {
  afterEach(removeFolders);

  it('writes a bulletin.json that holds, once', () => {
    const cwd = folderWith({ 'a.bulletin': CLEAN });
    assert.deepEqual(bulletin(['init'], { cwd }), { status: 0, stdout: 'bulletin.json is written.\n', stderr: '' });
    assert.deepEqual(bulletin(['check'], { cwd }), { status: 0, stdout: 'No findings in 1 file.\n', stderr: '' });
    const again = bulletin(['init'], { cwd });
    assert.deepEqual(again, {
      status: 2,
      stdout: '',
      stderr: 'bulletin: bulletin.json: is there already, and is left as it was\n',
    });
  });
});
