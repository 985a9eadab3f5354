/** Blank lines between the blocks of a bulletin: as the file has them most often. Offsets are those of the reading. */
import type { Bulletin } from '../../bulletin/bulletin.ts';
import type { Block } from '../../syntax/tree.ts';
import type { TextEdit } from '../../text/textEdit.ts';
import { lineEndOf } from './lineEnds.ts';

/** A gap between two blocks, or after the last, that holds nothing but white space. */
interface Gap {
  /** After the line end of the block before, and after the last line end. */
  readonly start: number;
  readonly end: number;
  readonly blankLines: number;
  readonly next: Block | null;
  /** Whether it parts an item from the one before: below a header or date line, a headline begins the first. */
  readonly partsItems: boolean;
}

/**
 * Several blank lines become one. Between two items there are as many as between most of the file; a file that sets them tight stays as
 * it is. The end of a whole issue is one line end, that of a stored item is left alone.
 */
export function blankLineEdits(bulletin: Bulletin): TextEdit[] {
  const { text, blocks } = bulletin.tree;
  const lineEnd = lineEndOf(text);
  const gaps = gapsOf(text, blocks);
  const usual = usualBefore(gaps.filter(({ partsItems }) => partsItems));
  const edits: TextEdit[] = [];
  for (const { start, end, blankLines, next, partsItems } of gaps) {
    if (!next) continue;
    const wanted = partsItems && usual > 0 ? usual : Math.min(blankLines, 1);
    if (wanted !== blankLines) edits.push({ start, end, text: lineEnd.repeat(wanted) });
  }
  const ending = endEdit(bulletin, lineEnd);
  return ending ? [...edits, ending] : edits;
}

/** How many blank lines these gaps mostly have; 0 where half of them have none. */
function usualBefore(gaps: readonly Gap[]): number {
  const counts = new Map<number, number>();
  for (const { blankLines } of gaps) counts.set(blankLines, (counts.get(blankLines) ?? 0) + 1);
  const tight = counts.get(0) ?? 0;
  if (tight * 2 >= gaps.length) return 0;
  counts.delete(0);
  const [most] = [...counts].sort(([a, countA], [b, countB]) => countB - countA || a - b);
  // What occurs once is no habit.
  return most && most[1] > 1 ? most[0] : 1;
}

function gapsOf(text: string, blocks: readonly Block[]): Gap[] {
  const gaps: Gap[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'blank' || index === 0) continue;
    const between = text.slice(block.start, block.end);
    const ends = [...between.matchAll(/\r\n|\r|\n/g)].map(({ index: at, 0: each }) => block.start + at + each.length);
    const [first] = ends;
    const last = ends.at(-1);
    if (first === undefined || last === undefined || between.trim() !== '') continue;
    const next = blocks[index + 1] ?? null;
    const before = blocks[index - 1]?.kind;
    const partsItems = next !== null && isOwnHeadline(next) && before !== 'header' && before !== 'date';
    gaps.push({ start: first, end: last, blankLines: ends.length - 1, next, partsItems });
  }
  return gaps;
}

/** A whole issue is told from a stored item by its second headline. */
function endEdit({ tree: { text, blocks } }: Bulletin, lineEnd: string): TextEdit | null {
  if (blocks.filter(isOwnHeadline).length < 2) return null;
  const last = blocks.at(-1);
  const start = last?.kind === 'blank' ? last.start : text.length;
  const ending = text.slice(start);
  return ending === lineEnd || ending.trim() !== '' ? null : { start, end: text.length, text: lineEnd };
}

function isOwnHeadline(block: Block): boolean {
  return block.kind === 'headline' && block.role === 'own';
}
