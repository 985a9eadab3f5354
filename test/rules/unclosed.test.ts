import assert from 'node:assert/strict';
import { fixAll } from '../../server/src/check/fixAll.ts';
import { applyEdits } from '../../server/src/text/textEdit.ts';
import { check } from './check.ts';

interface House {
  readonly header: string;
  readonly month: string;
  /** Paragraphs that show how the document does it. */
  readonly habit?: string;
}

const INSIDE: House = { header: 'Monitor Volume: 5 Issue: 156', month: 'August' };
const AFTER: House = { header: 'Monitor Volume: 2 Issue: 235', month: 'December' };
const UNKNOWN: House = { header: 'Sarmel Weekly Volume: 3 Issue: 14', month: 'August' };
const BY_HABIT: House = { ...UNKNOWN, habit: 'It waits. (BNS, August 9)\n\n'.repeat(3) };

/** A paragraph, and what the safe fixes make of it; `null` where none is safe. */
const CASES: readonly (readonly [what: string, house: House, paragraph: string, repaired: string | null])[] = [
  ['adds the period behind it', INSIDE, 'It waits (BNS, M 9', 'It waits (BNS, M 9).'],
  ['adds the period before it', AFTER, 'It waits (BNS, M 9', 'It waits. (BNS, M 9)'],
  ['leaves the period to its author', UNKNOWN, 'It waits (BNS, M 9', null],
  ['keeps the period behind it', INSIDE, 'It waits (BNS, M 9.', 'It waits (BNS, M 9).'],
  ['moves the period before it', AFTER, 'It waits (BNS, M 9.', 'It waits. (BNS, M 9)'],
  ['keeps the period where it is', UNKNOWN, 'It waits (BNS, M 9.', 'It waits (BNS, M 9).'],
  ['moves the period behind it', INSIDE, 'It waits. (BNS, M 9', 'It waits (BNS, M 9).'],
  ['keeps the period before it', AFTER, 'It waits. (BNS, M 9', 'It waits. (BNS, M 9)'],
  ['moves the period behind a short word', INSIDE, 'It waits at sea. (BNS, M 9', 'It waits at sea (BNS, M 9).'],
  ['moves the period behind a fraction', AFTER, 'It cost $1.5 (BNS, M 9.', 'It cost $1.5. (BNS, M 9)'],
  ['takes the period before it away', INSIDE, 'It waits. (BNS, M 9.', 'It waits (BNS, M 9).'],
  ['takes the place of the period behind it', AFTER, 'It waits. (BNS, M 9.', 'It waits. (BNS, M 9)'],
  ['leaves two periods to their author', UNKNOWN, 'It waits. (BNS, M 9.', null],
  ['leaves a habit to its author', BY_HABIT, 'It waits (BNS, M 9.', null],
  ['keeps to a habit', BY_HABIT, 'It waits. (BNS, M 9', 'It waits. (BNS, M 9)'],
  ['keeps an abbreviation', INSIDE, 'It left the U.S. (BNS, M 9.', 'It left the U.S. (BNS, M 9).'],
  ['keeps a question', INSIDE, '“Who waits?” (BNS, M 9.', '“Who waits?” (BNS, M 9).'],
  ['keeps a question before it', AFTER, '“Who waits?” (BNS, M 9.', '“Who waits?” (BNS, M 9)'],
  ['ends nothing within a sentence', AFTER, 'It (BNS, M 9 waits. (BNS, M 9)', 'It (BNS, M 9) waits. (BNS, M 9)'],
  ['adds nothing to a bullet', INSIDE, '– to wait (BNS, M 9', '– to wait (BNS, M 9)'],
  ['moves nothing around a reference', AFTER, 'It waits (see Monitor, M 9.', 'It waits (see Monitor, M 9).'],
];

describe('the repair of a parenthesis that is not closed', () => {
  for (const [what, { header, month, habit = '' }, paragraph, repaired] of CASES) {
    it(`${what}: ${header}: ${paragraph}`, () => {
      const text = `Publication: ${header}\n\nA BOAT IS LATE.\n\n${habit}${paragraph}\n`.replaceAll(
        'M 9',
        `${month} 9`,
      );
      const found = check(text);
      assert.deepEqual(
        found.map(({ rule }) => rule),
        ['citation/unclosed'],
      );
      const expected =
        repaired === null ? text : text.replace(/[^\n]+\n$/, `${repaired}\n`).replaceAll('M 9', `${month} 9`);
      const { text: fixed } = fixAll(text, check);
      assert.equal(fixed, expected);
      assert.deepEqual(check(fixed), repaired === null ? found : []);
      const fix = found[0]?.fix;
      assert.equal(fix?.safe, repaired !== null);
      // Nothing is left to the repairs of other rules.
      if (repaired !== null) assert.equal(applyEdits(text, fix?.edits ?? []), expected);
    });
  }
});
