import assert from 'node:assert/strict';
import { numberBehindYear } from '../../../server/src/syntax/issueNumbers.ts';

/** A number behind its year, as it should be written; null where none stands. */
const NUMBERS: readonly (readonly [text: string, right: string | null])[] = [
  ['1999, No. 31', 'No. 31, 1999'],
  ['1999,No. 31', 'No. 31, 1999'],
  ['1999 No. 31', 'No. 31, 1999'],
  ['1999,  No. 31', 'No. 31, 1999'],
  ['1999 \n No. 31', 'No. 31, 1999'],
  ['2001, Nos. 31-32', 'Nos. 31-32, 2001'],
  ['1999No. 31', null],
  ['1999.No. 31', null],
  ['1999;  No. 31', null],
  ['1899, No. 31', null],
  ['1999, No. 31, 1998', null],
  ['1999, July 5', null],
  ['No. 31', null],
];

describe('a number behind its year', () => {
  for (const [text, right] of NUMBERS) {
    it(JSON.stringify(text), () => assert.equal(numberBehindYear(text, 0, text.length)?.right ?? null, right));
  }
});
