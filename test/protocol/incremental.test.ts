import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Position } from 'vscode-languageserver-protocol/node';
import { Documents } from '../../server/src/lsp/documents/documents.ts';
import { LineIndex } from '../../server/src/text/lineIndex.ts';
import type { PositionEncoding } from '../../server/src/text/positionEncoding.ts';

const URI = 'file:///a.bulletin';
const ENCODINGS: readonly PositionEncoding[] = ['utf-8', 'utf-16', 'utf-32'];

/** Text with all that makes positions hard: every kind of line end, characters of one to four bytes, halves of surrogate pairs. */
const text = fc
  .array(
    fc.constantFrom('a', 'B', ' ', '\n', '\r', '\r\n', 'é', '“', '日', '😀', '🏳️‍🌈', '\ud83d', '\ude00', '\u0000'),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

/** An edit by shares of the text's length, so that it fits any text; or a new text altogether. */
const edit = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record({ from: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(6), insert: text }),
  },
  { weight: 1, arbitrary: fc.record({ whole: text }) },
);

function positionOf(content: string, offset: number, encoding: PositionEncoding): Position {
  const lines = new LineIndex(content);
  const line = lines.lineOf(offset);
  return { line, character: lengthIn[encoding](content.slice(lines.startOf(line), offset)) };
}

/** How long a text is for a client that counts so. */
const lengthIn: Readonly<Record<PositionEncoding, (part: string) => number>> = {
  'utf-8': (part) => Buffer.byteLength(part),
  'utf-16': (part) => part.length,
  'utf-32': (part) => [...part].length,
};

/** A place between two characters: an editor cannot put its cursor anywhere else. */
function placeAt(content: string, offset: number): number {
  const isInPair = /[\ud800-\udbff]/.test(content.charAt(offset - 1)) && /[\udc00-\udfff]/.test(content.charAt(offset));
  const isInLineEnd = content.slice(offset - 1, offset + 1) === '\r\n';
  return isInPair || isInLineEnd ? offset - 1 : offset;
}

describe('edits', () => {
  for (const encoding of ENCODINGS) {
    it(`leave the text that the client has, when it counts in ${encoding}`, () => {
      fc.assert(
        fc.property(text, fc.array(edit, { maxLength: 12 }), (first, edits) => {
          const documents = new Documents(encoding);
          documents.open({ textDocument: { uri: URI, languageId: 'bulletin', version: 1, text: first } });
          let expected = first;
          const contentChanges = edits.map((each) => {
            if ('whole' in each) {
              expected = each.whole;
              return { text: each.whole };
            }
            const start = placeAt(expected, Math.floor(each.from * expected.length));
            const end = Math.max(start, placeAt(expected, Math.min(start + each.length, expected.length)));
            const range = { start: positionOf(expected, start, encoding), end: positionOf(expected, end, encoding) };
            expected = expected.slice(0, start) + each.insert + expected.slice(end);
            return { range, text: each.insert };
          });
          const document = documents.change({ textDocument: { uri: URI, version: 2 }, contentChanges });
          assert.equal(document?.text, expected);
        }),
        { seed: 5156, numRuns: 400 },
      );
    });
  }

  it('put the caret where the last one ends, also when the client sends whole texts', () => {
    const documents = new Documents('utf-16');
    const caretAfter = (before: string, after: string): number | null | undefined => {
      documents.open({ textDocument: { uri: URI, languageId: 'bulletin', version: 1, text: before } });
      const contentChanges = [{ text: after }];
      return documents.change({ textDocument: { uri: URI, version: 2 }, contentChanges })?.caret;
    };
    assert.equal(caretAfter('(NTV).', '(NTV, August).'), 12);
    assert.equal(caretAfter('(NTV, August).', '(NTV).'), 4);
    assert.equal(caretAfter('', 'new'), 3);
    assert.equal(caretAfter('same', 'same'), 4);
  });

  it('outside of the text end up at its edges', () => {
    const documents = new Documents('utf-16');
    documents.open({ textDocument: { uri: URI, languageId: 'bulletin', version: 1, text: 'one\ntwo' } });
    const range = (a: number, b: number, c: number, d: number) => ({
      start: { line: a, character: b },
      end: { line: c, character: d },
    });
    const contentChanges = [
      { range: range(0, 99, 0, 99), text: '!' },
      { range: range(9, 0, 99, 99), text: '?' },
      { range: range(1, 3, 0, 4), text: '+' },
    ];
    assert.equal(documents.change({ textDocument: { uri: URI, version: 2 }, contentChanges })?.text, 'one!+?');
  });
});
