/** The text of a file as people see it: stretches without the signs of review marks, each with what the mark around it makes of it. */
import type { Reading } from '../../syntax/reading.ts';
import { keptPart, type ReviewMark } from '../../syntax/reviewMarks.ts';
import type { Span } from '../../text/span.ts';
import type { PreviewView } from './view.ts';

/** Offsets are those of the file. */
export interface Stretch extends Span {
  /** A comment is shown whole where it stands; its span is that of its mark. */
  readonly kind: 'plain' | 'insertion' | 'deletion' | 'highlight' | 'comment';
  readonly mark: ReviewMark | null;
}

/** What is seen of a span of the file: the text as accepted, or in the view of marks all that is proposed and said. */
export function stretchesOf({ marks }: Reading, { start, end }: Span, view: PreviewView): Stretch[] {
  const stretches: Stretch[] = [];
  const add = (kind: Stretch['kind'], part: Span | null, mark: ReviewMark | null): void => {
    if (!part) return;
    const from = Math.max(part.start, start);
    const to = Math.min(part.end, end);
    if (from < to) stretches.push({ kind, mark, start: from, end: to });
  };
  let at = start;
  for (let index = firstBehind(marks, start); index < marks.length; index++) {
    const mark = marks[index];
    if (!mark || mark.start >= end) break;
    if (!mark.closed) continue;
    add('plain', { start: at, end: mark.start }, null);
    at = Math.max(at, mark.end);
    const accepted = keptPart(mark, 'accept');
    if (view !== 'marks') add('plain', accepted, null);
    else if (mark.kind === 'highlight') add('highlight', accepted, mark);
    else if (mark.kind === 'comment') add('comment', mark, mark);
    else {
      add('deletion', keptPart(mark, 'reject'), mark);
      add('insertion', accepted, mark);
    }
  }
  add('plain', { start: at, end }, null);
  return stretches;
}

/** The first of the marks, which are in order and never overlap, that ends after an offset. */
function firstBehind(marks: readonly ReviewMark[], offset: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((marks[middle]?.end ?? Infinity) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
