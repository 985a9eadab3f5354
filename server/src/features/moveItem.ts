/** What the custom request `bulletin/moveItem` answers: the edits that let an item change places with the one above or below it. */
import type { Bulletin, Item } from '../bulletin/bulletin.ts';
import type { Span } from '../text/span.ts';
import type { TextEdit } from '../text/textEdit.ts';

export type MoveDirection = 'up' | 'down';

/** Why an item stays: there is none at the cursor; there is none on that side of it, in its issue; a review mark reaches over an edge of either. */
export type MoveRefusal = 'noItem' | 'noNeighbor' | 'markAcross';

export interface Move {
  /** Of the file. They take the neighbor away and put it in on the other side: whatever is known of places in the item moves along with it. */
  readonly edits: readonly TextEdit[];
  /** By how many lines the item moves, upwards where negative. */
  readonly lines: number;
}

/** Moves the item at an offset of the file, whole lines and all marks in them. What parts items, such as blank lines, stays where it is. */
export function moveItem(bulletin: Bulletin, offset: number, direction: MoveDirection): Move | MoveRefusal {
  const { reading, items } = bulletin;
  const stories = items.filter(({ teaser }) => !teaser);
  const index = stories.findLastIndex((item) => linesOf(bulletin, item).start <= offset);
  const [above, below] =
    direction === 'up' ? [stories[index - 1], stories[index]] : [stories[index], stories[index + 1]];
  if (index < 0) return 'noItem';
  if (!above || !below || !isOneIssue(bulletin, above, below)) return 'noNeighbor';
  const [first, second] = [linesOf(bulletin, above), linesOf(bulletin, below)];
  const edges = [first.start, first.end, second.start, second.end];
  if (reading.marks.some(({ start, end, closed }) => closed && edges.some((edge) => start < edge && edge < end))) {
    return 'markAcross';
  }
  const { source } = reading;
  const between = source.slice(first.end, second.start);
  if (direction === 'up') {
    return {
      edits: [
        { start: first.start, end: second.start, text: '' },
        { start: second.end, end: second.end, text: between + source.slice(first.start, first.end) },
      ],
      lines: -lineEnds(source.slice(first.start, second.start)),
    };
  }
  return {
    edits: [
      { start: first.start, end: first.start, text: source.slice(second.start, second.end) + between },
      { start: first.end, end: second.end, text: '' },
    ],
    lines: lineEnds(source.slice(first.end, second.end)),
  };
}

/** The lines of the file that an item stands on, without the end of the last one. */
function linesOf({ reading }: Bulletin, item: Item): Span {
  const { source } = reading;
  const end = source.slice(reading.toSource(item.end, 'end')).search(/[\r\n]/);
  return {
    start: startOfLine(source, reading.toSource(item.start)),
    end: end < 0 ? source.length : reading.toSource(item.end, 'end') + end,
  };
}

function startOfLine(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

function lineEnds(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}

/** Whether nothing but what parts items stands between two of them: a header would give either to another issue. */
function isOneIssue({ tree }: Bulletin, above: Item, below: Item): boolean {
  return !tree.blocks.some(
    ({ kind, start }) => start >= above.end && start < below.start && (kind === 'header' || kind === 'colophon'),
  );
}
