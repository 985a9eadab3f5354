import type { Bulletin } from '../bulletin/bulletin.ts';
import type { Block } from '../syntax/tree.ts';
import type { LineIndex } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';

/** Lines that fold away under the first of them; lines count from 0, both are inclusive. */
export interface FoldingLines {
  readonly kind: 'header' | 'item' | 'colophon';
  readonly startLine: number;
  readonly endLine: number;
}

/** What folds: the header with what stands under it, each item, the colophon. None ends in blank lines; none is a single line. `lines` are the file's. */
export function foldingRanges(bulletin: Bulletin, lines: LineIndex): FoldingLines[] {
  const { header, dateLine, items, reading, tree } = bulletin;
  const ranges: FoldingLines[] = [];
  const add = (kind: FoldingLines['kind'], span: Span): void => {
    const { start, end } = reading.toSourceSpan(span);
    const startLine = lines.lineOf(start);
    const endLine = lines.lineOf(end);
    if (endLine > startLine) ranges.push({ kind, startLine, endLine });
  };
  if (header) add('header', { start: header.start, end: Math.max(header.end, dateLine?.end ?? 0) });
  for (const item of items) add('item', item);
  for (const block of tree.blocks) if (isColophon(block)) add('colophon', block);
  return ranges.sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}

function isColophon(block: Block): boolean {
  return block.kind === 'colophon';
}
