import assert from 'node:assert/strict';
import { withLineEndsOf } from '../../../server/src/text/lineEnds.ts';

const CASES: readonly (readonly [other: string, text: string, expected: string])[] = [
  ['a\nb\n', 'a\r\nc\r\n', 'a\nc\n'],
  ['a\r\nb', 'a\nc\n', 'a\r\nc\r\n'],
  ['a\rb', 'a\nc\n', 'a\rc\r'],
  ['a\nb\n', 'a\nc\n', 'a\nc\n'],
  ['a\nb\r\n', 'a\r\nc\r\n', 'a\r\nc\r\n'],
  ['a\nb\n', 'a\nc\r\n', 'a\nc\r\n'],
  ['a', 'a\r\n', 'a\r\n'],
  ['a\n', 'a', 'a'],
];

describe('the line ends of another version', () => {
  for (const [other, text, expected] of CASES) {
    it(`${JSON.stringify(other)} for ${JSON.stringify(text)}`, () => {
      assert.equal(withLineEndsOf(other, text), expected);
    });
  }
});
