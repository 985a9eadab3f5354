/** Comments: adding one, answering, editing, deleting, and resolving what they are about. All as edits of the file. */
import type { Bulletin } from '../bulletin/bulletin.ts';
import type { RemarkThread } from '../syntax/annotations.ts';
import type { Remark } from '../syntax/remark.ts';
import type { ReviewMark } from '../syntax/reviewMarks.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { TextEdit } from '../text/textEdit.ts';
import { type CommentThread, commentsOf } from './review.ts';
import { commentMark, type Signature } from './writeMarks.ts';

/**
 * The edits that comment on a stretch of the file. Its words are marked; where there are none, or a mark stands among them (marks do not nest),
 * the comment alone is put after them, and never within a mark, nor directly after a suggestion, which it would sign: there it goes before the
 * mark. Where there is a talk already, it is an answer. Null after a comment that is not closed: the new one would close it.
 */
export function addComment(bulletin: Bulletin, place: Span, text: string, by: Signature | null): TextEdit[] | null {
  const { source, marks } = bulletin.reading;
  const { start, end } = place;
  const isOpen = (kind: ReviewMark['kind']): boolean =>
    marks.some((mark) => mark.kind === kind && !mark.closed && mark.start < end);
  if (isOpen('comment')) return null;
  const talk = commentsOf(bulletin).find((thread) => isAt(thread, place));
  if (talk) return answer(talk.end, text, by);
  const closed = marks.filter((mark) => mark.closed);
  const isFree = start < end && !isOpen('highlight') && !closed.some((mark) => overlaps(mark, place));
  if (isFree && !source.slice(start, end).includes('==}')) {
    return [
      { start, end: start, text: '{==' },
      { start: end, end, text: `==}${commentMark(text, by)}` },
    ];
  }
  const at = freePlace(closed, end);
  return [{ start: at, end: at, text: commentMark(text, by) }];
}

/** Whether a comment on a place would come to stand among those of a thread. */
function isAt(thread: CommentThread, { start, end }: Span): boolean {
  if (start === end) return thread.start <= end && end <= thread.end && (end > thread.start || isBare(thread));
  return overlaps(thread, { start, end }) || (end === thread.start && isBare(thread));
}

function isBare({ start, passage }: CommentThread): boolean {
  return passage.start === start;
}

/** The nearest place, at `offset` or before it, that is neither within a mark nor directly after one. */
function freePlace(closed: readonly ReviewMark[], offset: number): number {
  const around = closed.findLast((mark) => mark.start < offset && offset <= mark.end);
  return around ? freePlace(closed, around.start) : offset;
}

/** The edits that answer what ends at `end`: a comment, a marked passage or a suggestion with its comments. */
export function answer(end: number, text: string, by: Signature | null): TextEdit[] {
  return [{ start: end, end, text: commentMark(text, by) }];
}

/** The edits that change what a comment says; its author and day stay. */
export function editComment({ start, end, author, day }: Remark, text: string): TextEdit[] {
  return [{ start, end, text: commentMark(text, author === null ? null : { author, day }) }];
}

/** The edits that take a comment away; with the last one goes the mark around its passage. */
export function deleteComment(thread: RemarkThread, remark: Remark): TextEdit[] {
  if (thread.remarks.length > 1) return [{ start: remark.start, end: remark.end, text: '' }];
  return resolve(thread);
}

/** The edits that end a talk: the words stay, the comments and the signs around the passage go. */
export function resolve({ passage, remarks }: RemarkThread): TextEdit[] {
  const end = remarks.at(-1)?.end;
  if (!passage) return remarks.map(({ start, end }) => ({ start, end, text: '' }));
  const { content } = passage;
  return [
    { start: passage.start, end: content.start, text: '' },
    { start: content.end, end: end ?? passage.end, text: '' },
  ];
}
