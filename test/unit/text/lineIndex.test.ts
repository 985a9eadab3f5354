import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LineIndex } from '../../../server/src/text/lineIndex.ts';

const text = fc
  .array(fc.constantFrom('a', '👍', '\n', '\r', '\r\n', ' '), { maxLength: 60 })
  .map((parts) => parts.join(''));

describe('LineIndex', () => {
  it('agrees with the protocol library on every offset', () => {
    fc.assert(
      fc.property(text, (value) => {
        const lines = new LineIndex(value);
        const document = TextDocument.create('memory:a', 'bulletin', 1, value);
        assert.equal(lines.lineCount, document.lineCount);
        for (let line = 0; line < lines.lineCount; line++) {
          assert.equal(lines.startOf(line), document.offsetAt({ line, character: 0 }));
          assert.equal(/[\r\n]/.test(value.slice(lines.startOf(line), lines.endOf(line))), false);
        }
        for (let offset = 0; offset <= value.length; offset++) {
          const { line, column } = lines.placeOf(offset);
          assert.equal(lines.startOf(line) + column, offset);
        }
      }),
      { seed: 5156, numRuns: 300 },
    );
  });

  it('clamps what lies outside', () => {
    const lines = new LineIndex('one\r\ntwo');
    assert.equal(lines.startOf(9), 8);
    assert.equal(lines.startOf(-1), 0);
    assert.deepEqual(lines.placeOf(99), { line: 1, column: 3 });
  });

  it('writes a place as people do, from 1', () => {
    assert.equal(new LineIndex('one\r\ntwo').placeText(6), '2:2');
  });
});
