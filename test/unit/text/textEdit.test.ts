import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/text/textEdit.ts';

describe('applyEdits', () => {
  it('applies edits given in any order, each at its place before all others', () => {
    const edits = [
      { start: 8, end: 13, text: 'three' },
      { start: 0, end: 3, text: 'ONE' },
      { start: 3, end: 3, text: ',' },
    ];
    assert.equal(applyEdits('one two drei!', edits), 'ONE, two three');
  });

  it('keeps the order of insertions at one place', () => {
    assert.equal(
      applyEdits('ac', [
        { start: 1, end: 1, text: 'b' },
        { start: 1, end: 1, text: 'B' },
      ]),
      'abBc',
    );
  });

  it('refuses edits that overlap', () => {
    const edits = [
      { start: 0, end: 2, text: '' },
      { start: 1, end: 3, text: '' },
    ];
    assert.throws(() => applyEdits('abc', edits), RangeError);
  });
});
