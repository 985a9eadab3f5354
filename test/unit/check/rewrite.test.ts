import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { Rewrite } from '../../../server/src/check/rewrite.ts';
import { applyEdits, type TextEdit } from '../../../server/src/text/textEdit.ts';

describe('a rewrite', () => {
  it('is nothing at first', () => {
    const rewrite = new Rewrite('abc');
    assert.equal(rewrite.text, 'abc');
    assert.deepEqual(rewrite.edits, []);
  });

  it('makes one edit of edits that meet', () => {
    const rewrite = new Rewrite('abcdef');
    rewrite.apply([{ start: 2, end: 3, text: 'X' }]);
    rewrite.apply([{ start: 3, end: 4, text: 'YZ' }]);
    rewrite.apply([{ start: 1, end: 2, text: '' }]);
    assert.equal(rewrite.text, 'aXYZef');
    assert.deepEqual(rewrite.edits, [{ start: 1, end: 4, text: 'XYZ' }]);
  });

  it('forgets what was written and taken out again', () => {
    const rewrite = new Rewrite('ab');
    rewrite.apply([{ start: 1, end: 1, text: 'long' }]);
    rewrite.apply([{ start: 1, end: 5, text: '' }]);
    assert.deepEqual(rewrite.edits, []);
  });

  it('comes to the same as its edits one after the other', () => {
    const cuts = fc.array(fc.tuple(fc.nat(30), fc.nat(3), fc.string({ maxLength: 2 })), { maxLength: 5 });
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(cuts, { maxLength: 4 }), (text, rounds) => {
        const rewrite = new Rewrite(text);
        let expected = text;
        for (const round of rounds) {
          const edits = apart(expected.length, round);
          expected = applyEdits(expected, edits);
          rewrite.apply(edits);
        }
        assert.equal(rewrite.text, expected);
        assert.equal(applyEdits(text, rewrite.edits), expected);
      }),
      { seed: 3 },
    );
  });
});

/** Edits within a text of so many characters that do not overlap. */
function apart(length: number, cuts: readonly (readonly [at: number, length: number, text: string])[]): TextEdit[] {
  const edits: TextEdit[] = [];
  let last = 0;
  for (const [at, cut, text] of cuts.toSorted(([a], [b]) => a - b)) {
    const start = Math.min(length, Math.max(at, last));
    const end = Math.min(length, start + cut);
    edits.push({ start, end, text });
    last = end + 1;
  }
  return edits;
}
