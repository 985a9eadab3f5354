/** What a reviewer does, and the edits of the file that do it. */
import type { Bulletin } from '../bulletin/bulletin.ts';
import type { Annotations } from '../syntax/annotations.ts';
import type { Decision } from '../syntax/reviewMarks.ts';
import type { Span } from '../text/span.ts';
import type { TextEdit } from '../text/textEdit.ts';
import { decide } from './decide.ts';
import { lineChanges } from './diff/changes.ts';
import { addComment, answer, deleteComment, editComment, resolve } from './discuss.ts';
import { annotationsIn } from './review.ts';
import { sign } from './sign.ts';
import { writeSuggestions } from './suggest.ts';
import type { Signature } from './writeMarks.ts';

/** `at` is where a mark begins: that of a suggestion or comment, or the first one of a talk. */
export type ReviewAction =
  | { readonly kind: 'comment'; readonly place: Span; readonly text: string; readonly by: Signature | null }
  | { readonly kind: 'answer'; readonly at: number; readonly text: string; readonly by: Signature | null }
  | { readonly kind: 'edit'; readonly at: number; readonly text: string }
  | { readonly kind: 'delete' | 'resolve'; readonly at: number }
  /** The suggestions that begin there; `author` means all of one author's, neither of the two all. */
  | {
      readonly kind: 'decide';
      readonly decision: Decision;
      readonly at: readonly number[] | null;
      readonly author: string | null;
    }
  | { readonly kind: 'suggest'; readonly old: string; readonly by: Signature | null };

/** The edits of a review action, in order and never overlapping; null where there is nothing that it could mean. */
export function reviewEdits(bulletin: Bulletin, action: ReviewAction): readonly TextEdit[] | null {
  const annotations = annotationsIn(bulletin);
  switch (action.kind) {
    case 'comment':
      return addComment(bulletin, action.place, action.text, action.by);
    case 'answer': {
      const end = talkEnd(annotations, action.at);
      return end === null || isSwallowed(bulletin, end) ? null : answer(end, action.text, action.by);
    }
    case 'edit': {
      const remark = allRemarks(annotations).find(({ start }) => start === action.at);
      return remark ? editComment(remark, action.text) : null;
    }
    case 'delete':
      return deletion(annotations, action.at);
    case 'resolve': {
      const thread = annotations.threads.find((each) => startOf(each) === action.at);
      return thread ? resolve(thread) : null;
    }
    case 'decide': {
      const { at, author, decision } = action;
      return someOf(
        decide(
          annotations,
          decision,
          (each) => (at === null || at.includes(each.mark.start)) && (author === null || each.author === author),
        ),
      );
    }
    case 'suggest':
      return someOf(suggestionEdits(bulletin.reading.source, action.old, action.by));
  }
}

/** The edits that put suggestions for all that has changed since `old` into a text, line by line, so that the rest of the text keeps its place. */
function suggestionEdits(text: string, old: string, by: Signature | null): TextEdit[] {
  const suggested = suggestChanges(old, text, by);
  return lineChanges(text, suggested).map(({ oldStart, oldEnd, newStart, newEnd }) => ({
    start: oldStart,
    end: oldEnd,
    text: suggested.slice(newStart, newEnd),
  }));
}

/** What has changed from `old` to `text` as suggestions, signed where somebody signs. */
export function suggestChanges(old: string, text: string, by: Signature | null): string {
  const suggested = writeSuggestions(old, text);
  return by ? sign(suggested, by) : suggested.text;
}

/** Whether a comment at a place would close one that is open before it, and so take the text between in. */
function isSwallowed({ reading }: Bulletin, at: number): boolean {
  return reading.marks.some(({ kind, closed, start }) => kind === 'comment' && !closed && start < at);
}

/** A comment taken away from its talk, or from after its suggestion, which stays. */
function deletion({ threads, suggestions }: Annotations, at: number): readonly TextEdit[] | null {
  for (const thread of threads) {
    const remark = thread.remarks.find(({ start }) => start === at);
    if (remark) return deleteComment(thread, remark);
  }
  const remark = suggestions.flatMap(({ remarks }) => remarks).find(({ start }) => start === at);
  return remark ? [{ start: remark.start, end: remark.end, text: '' }] : null;
}

function talkEnd({ threads, suggestions }: Annotations, at: number): number | null {
  const thread = threads.find((each) => startOf(each) === at);
  if (thread) return (thread.remarks.at(-1) ?? thread.passage)?.end ?? null;
  const suggestion = suggestions.find(({ mark }) => mark.start === at);
  return suggestion ? (suggestion.remarks.at(-1) ?? suggestion.mark).end : null;
}

function startOf({ passage, remarks }: Annotations['threads'][number]): number | undefined {
  return (passage ?? remarks[0])?.start;
}

function allRemarks({ threads, suggestions }: Annotations) {
  return [...threads, ...suggestions].flatMap(({ remarks }) => remarks);
}

function someOf(edits: readonly TextEdit[]): readonly TextEdit[] | null {
  return edits.length > 0 ? edits : null;
}
