import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodedOffset, encodedColumn, type PositionEncoding } from '../../../server/src/text/positionEncoding.ts';

const ENCODINGS: readonly PositionEncoding[] = ['utf-8', 'utf-16', 'utf-32'];

describe('columns', () => {
  it('count bytes, code units or characters', () => {
    const line = 'é–👍x';
    assert.deepEqual(
      ENCODINGS.map((encoding) => encodedColumn(line, 0, line.length, encoding)),
      [2 + 3 + 4 + 1, 5, 4],
    );
  });

  it('count as many bytes as an encoder writes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (line) => {
        assert.equal(encodedColumn(line, 0, line.length, 'utf-8'), new TextEncoder().encode(line).length);
      }),
      { seed: 2235, numRuns: 300 },
    );
  });

  it('lead back to the offset they came from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...ENCODINGS), (line, encoding) => {
        for (let offset = 0; offset <= line.length; offset += (line.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1) {
          const column = encodedColumn(line, 0, offset, encoding);
          assert.equal(decodedOffset(line, 0, line.length, column, encoding), offset);
        }
      }),
      { seed: 441, numRuns: 300 },
    );
  });

  it('stop at the end of the line, and before a character that is cut in two', () => {
    assert.equal(decodedOffset('abc', 0, 3, 99, 'utf-8'), 3);
    assert.equal(decodedOffset('a👍', 0, 3, 3, 'utf-8'), 1);
  });
});
