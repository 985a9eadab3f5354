import assert from 'node:assert/strict';
import { createKnowledge } from '../../../server/src/bulletin/knowledge.ts';
import { readBulletin } from '../../../server/src/bulletin/readBulletin.ts';
import { checkBulletin } from '../../../server/src/check/checkBulletin.ts';
import { defineRule, type Report, type Rule } from '../../../server/src/rules/rule.ts';

const TEXT = 'Publication: Monitor Volume: 5 Issue: 156\n\nA BOAT IS LATE.\n\nIt waits (BNS August 25).\n';
const read = (text: string) => readBulletin(text, createKnowledge());

describe('checkBulletin', () => {
  it('gives rule, severity, message, place and fix', () => {
    const [finding, ...others] = checkBulletin(read(TEXT));
    assert.deepEqual(others, []);
    assert.equal(finding?.rule, 'citation/missing-comma');
    assert.equal(finding?.severity, 'warning');
    assert.equal(TEXT.slice(finding?.start, finding?.end), 'BNS August');
    const at = TEXT.indexOf(' August');
    assert.deepEqual(finding?.fix, { title: 'Add a comma', safe: true, edits: [{ start: at, end: at, text: ',' }] });
  });

  it('orders findings by their place, and then by their rule', () => {
    const found = checkBulletin(read('abcdef'), {}, [
      reporting('z/last', { start: 0, end: 2 }, { start: 3, end: 4 }),
      reporting('a/first', { start: 0, end: 2 }, { start: 0, end: 1 }),
    ]);
    assert.deepEqual(
      found.map(({ rule, start, end }) => [rule, start, end]),
      [
        ['a/first', 0, 1],
        ['a/first', 0, 2],
        ['z/last', 0, 2],
        ['z/last', 3, 4],
      ],
    );
  });

  it('lets the settings change a severity, or turn a rule off', () => {
    const [finding] = checkBulletin(read(TEXT), { 'citation/missing-comma': { severity: 'hint' } });
    assert.equal(finding?.severity, 'hint');
    assert.deepEqual(checkBulletin(read(TEXT), { 'citation/missing-comma': { severity: 'off' } }), []);
  });

  it('gives a rule the defaults of its options, and over them what the settings say', () => {
    const seen: unknown[] = [];
    const rule = defineRule({
      ...reporting('a/b'),
      options: {
        max: { type: 'integer', default: 90, description: 'the most' },
        words: { type: 'strings', default: ['a'], description: 'some' },
      },
      check: (_bulletin, _report, options) => seen.push(options),
    });
    checkBulletin(read(TEXT), {}, [rule]);
    checkBulletin(read(TEXT), { 'a/b': { severity: 'hint', options: { max: 70 } } }, [rule]);
    assert.deepEqual(seen, [
      { max: 90, words: ['a'] },
      { max: 70, words: ['a'] },
    ]);
  });

  it('reports a rule that throws as itself failing, without what it had found, and lets the others go on', () => {
    const broken: Rule = {
      ...reporting('a/broken'),
      check: (_bulletin, report) => {
        report({ start: 0, end: 1, message: 'half a truth' });
        throw new Error('no such thing');
      },
    };
    const found = checkBulletin(read('abc'), {}, [broken, reporting('b/sound', { start: 1, end: 2 })]);
    assert.deepEqual(
      found.map(({ rule, severity }) => [rule, severity]),
      [
        ['a/broken', 'error'],
        ['b/sound', 'hint'],
      ],
    );
    assert.match(found[0]?.message ?? '', /a\/broken.*no such thing/);
  });

  it('reports a rule that throws on an empty text, too', () => {
    const broken: Rule = {
      ...reporting('a/broken'),
      check: () => {
        throw new Error('empty');
      },
    };
    assert.deepEqual(
      checkBulletin(read(''), {}, [broken]).map(({ start, end }) => [start, end]),
      [[0, 0]],
    );
  });

  it('widens an empty place to one character, so that it can be seen', () => {
    const rule = reporting('a/b', { start: 1, end: 1 }, { start: 2, end: 2 }, { start: 4, end: 4 });
    const found = checkBulletin(read('ab👍'), {}, [rule]);
    assert.deepEqual(
      found.map(({ start, end }) => [start, end]),
      [
        [1, 2],
        [2, 4],
        [3, 4],
      ],
    );
  });

  it('finds nothing in an empty text', () => {
    assert.deepEqual(checkBulletin(read('')), []);
    assert.deepEqual(checkBulletin(read('\n \r\n')), []);
  });

  describe('in a text with review marks', () => {
    const unmarked = { 'draft/review-mark': { severity: 'off' } } as const;

    it('gives the places of the file', () => {
      const text = TEXT.replace('It waits', 'It {--still --}waits');
      const [finding] = checkBulletin(read(text), unmarked);
      assert.equal(text.slice(finding?.start, finding?.end), 'BNS August');
      assert.equal(finding?.fix?.edits[0]?.start, text.indexOf(' August'));
    });

    it('takes an accepted suggestion for the text', () => {
      assert.deepEqual(checkBulletin(read(TEXT.replace('BNS', 'BNS{++,++}')), unmarked), []);
    });

    it('drops a fix whose place is broken by a mark', () => {
      const text = TEXT.replace('BNS August', 'BNS{>>@maria: comma?<<} August');
      const [finding] = checkBulletin(read(text), unmarked);
      assert.equal(finding?.rule, 'citation/missing-comma');
      assert.equal(finding?.fix, null);
      const month = TEXT.replace('BNS August', 'BNS, Ag{--o--}ust');
      const [misspelt] = checkBulletin(read(month), unmarked);
      assert.equal(misspelt?.rule, 'citation/month');
      assert.equal(month.slice(misspelt?.start, misspelt?.end), 'Ag{--o--}ust');
      assert.equal(misspelt?.fix, null);
    });
  });
});

/** A rule that reports these places. */
function reporting(id: Rule['id'], ...places: readonly Omit<Report, 'message'>[]): Rule {
  return {
    id,
    severity: 'hint',
    options: {},
    docs: { summary: '', why: '', wrong: [], right: [] },
    check: (_bulletin, report) => {
      for (const place of places) report({ ...place, message: 'here' });
    },
  };
}
