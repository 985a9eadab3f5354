/** Signing suggestions, so that the text stays readable: once a line where that says enough, else each one (B-111, B-112). */
import { annotationsOf } from '../syntax/annotations.ts';
import { findReviewMarks, type ReviewMark } from '../syntax/reviewMarks.ts';
import type { Span } from '../text/span.ts';
import { applyEdits } from '../text/textEdit.ts';
import type { Suggested } from './suggest.ts';
import { commentMark, type Signature } from './writeMarks.ts';

/**
 * The text with the suggestions that were written to it signed, and no others. In a text with a comment that is not closed they stay unsigned:
 * a signature would close it.
 */
export function sign({ text, written }: Suggested, by: Signature): string {
  const marks = findReviewMarks(text);
  if (written.length === 0 || marks.some(({ kind, closed }) => kind === 'comment' && !closed)) return text;
  const signature = commentMark('', by);
  const places = placesFor(
    text,
    marks.filter(({ closed }) => closed),
    written,
  );
  return applyEdits(
    text,
    places.map((at) => ({ start: at, end: at, text: signature })),
  );
}

/** Where the signatures go: at the end of a line where every suggestion would be signed by it that is to be, and no other; else after each. */
function placesFor(text: string, marks: readonly ReviewMark[], written: readonly Span[]): number[] {
  const isOwn = new Set(written.map(({ start }) => start));
  const lines = new Map<number, Line>();
  let next = 0;
  let end = -1;
  for (const { mark, author } of annotationsOf(text, marks).suggestions) {
    if (!isOwn.has(mark.start) && author !== null) continue;
    // Of one long line, the end is sought once.
    if (mark.end > end) end = lineEnd(text, mark.end);
    for (let each = marks[next]; each && each.end < end; each = marks[++next]);
    const line = lines.get(end) ?? { own: [], isFree: !touchesMark(marks[next], end) };
    lines.set(end, line);
    if (isOwn.has(mark.start)) line.own.push(mark.end);
    // Somebody else's comment directly after it would pass for its author's.
    const isAsked = isOwn.has(mark.start) && author === null && !/[\r\n]/.test(text.slice(mark.start, mark.end));
    if (!isAsked) line.isFree = false;
  }
  return [...lines].flatMap(([end, { own, isFree }]) => (isFree && own.length > 0 ? [end] : own));
}

interface Line {
  /** After each suggestion on it that is to be signed. */
  readonly own: number[];
  /** Whether a signature at its end would be read as one, and sign what it should. */
  isFree: boolean;
}

/** Whether the line ends within a mark, or right after one: `mark` is the first that does not end before. */
function touchesMark(mark: Span | undefined, end: number): boolean {
  return mark !== undefined && mark.start < end;
}

function lineEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && text.charAt(end) !== '\n' && text.charAt(end) !== '\r') end++;
  return end;
}
