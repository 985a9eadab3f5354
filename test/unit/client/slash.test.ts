import assert from 'node:assert/strict';
import { slashBefore } from '../../../client/src/slash.ts';

describe('a slash', () => {
  for (const [line, column] of [
    ['/', 0],
    ['/item', 0],
    ['It rained. /ci', 11],
    ['and/or', null],
    ['August 24/25', null],
    ['/item ', null],
    ['', null],
    ['https://', null],
  ] as const) {
    it(`offers ${column === null ? 'nothing' : 'snippets'} at the end of “${line}”`, () =>
      assert.equal(slashBefore(line), column));
  }
});
