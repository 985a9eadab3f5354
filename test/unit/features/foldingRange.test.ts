import assert from 'node:assert/strict';
import { foldingRanges } from '../../../server/src/features/foldingRange.ts';
import { LineIndex } from '../../../server/src/text/lineIndex.ts';
import { read } from './read.ts';

/** `expected`: kind, first and last line of each range; lines count from 0, as in the fixture. */
function checkFolding(fixture: string, expected: readonly string[]): void {
  const { bulletin, text } = read(fixture);
  const ranges = foldingRanges(bulletin, new LineIndex(text));
  assert.deepEqual(
    ranges.map(({ kind, startLine, endLine }) => `${kind} ${startLine}-${endLine}`),
    expected,
  );
}

describe('folding', () => {
  const issue = `
Publication: Monitor Volume: 5 Issue: 156
Date: August 26, 1999

DAM HOLDS.

Water rose.

It fell again.


WHO PAYS?
Nobody knows.

The Monitor is a publication of the Harbour Press.
Copyright (c) 1999 by the Harbour Press.

`;

  it('folds header, items and colophon, each without the blank lines behind it', () => {
    checkFolding(issue, ['header 0-1', 'item 3-7', 'item 10-11', 'colophon 13-14']);
  });

  it('counts lines alike with CRLF and with a lone CR', () => {
    const { text } = read(issue);
    for (const lineEnd of ['\r\n', '\r']) {
      const other = text.replaceAll('\n', lineEnd);
      const { bulletin } = read(other);
      const lines = foldingRanges(bulletin, new LineIndex(other)).map(({ startLine }) => startLine);
      assert.deepEqual(lines, [0, 3, 10, 13]);
    }
  });

  it('offers nothing that would hide no line', () => {
    checkFolding('Publication: Monitor Volume: 5 Issue: 156\n\nOne line only.', []);
  });

  it('counts the lines of the file where review marks take some out of the reading', () => {
    checkFolding('DAM HOLDS.\n\n{>>look\nup\nwhere<<}Water rose.\n\nIt fell.\n', ['item 0-6']);
  });
});
