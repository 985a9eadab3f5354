/** The review of a bulletin: the comments and suggestions in it, with their authors. Offsets are those of the file. */
import type { Bulletin } from '../bulletin/bulletin.ts';
import { type Annotations, annotationsOf } from '../syntax/annotations.ts';
import type { Remark } from '../syntax/remark.ts';
import { keptPart, type ReviewMark } from '../syntax/reviewMarks.ts';
import { type Span, textIn } from '../text/span.ts';

/** One thing that somebody said. The span is that of the mark, braces included. */
export interface Comment extends Span {
  readonly author: string | null;
  /** As written, `1999-08-26`. */
  readonly day: string | null;
  readonly text: string;
}

/** A comment with its answers, from the first sign of the marked passage to the last brace. */
export interface CommentThread extends Span {
  /** The words that it is about, without the marks around them; empty where it stands by itself. */
  readonly passage: Span;
  /** The comment and its answers; empty for a passage that is only marked. */
  readonly comments: readonly Comment[];
}

/** A change that somebody proposes. The span is that of its mark. */
export interface Suggestion extends Span {
  readonly kind: 'insertion' | 'deletion' | 'substitution';
  /** What it takes away, and what it puts there; one of them may be empty. */
  readonly before: string;
  readonly after: string;
  readonly author: string | null;
  readonly day: string | null;
  /** Its author's reason, if its first comment has words, and the answers. */
  readonly comments: readonly Comment[];
}

/** The comments of a bulletin in their order; not those that belong to a suggestion, nor `stet` commands. */
export function commentsOf({ reading }: Bulletin): CommentThread[] {
  const { source, marks } = reading;
  return annotationsOf(source, marks).threads.map(({ passage, remarks }) => {
    const first = passage ?? remarks[0];
    const last = remarks.at(-1) ?? passage;
    const start = first?.start ?? 0;
    return {
      start,
      end: last?.end ?? start,
      passage: passage ? passage.content : { start, end: start },
      comments: remarks.map((remark) => commentOf(source, remark)),
    };
  });
}

/** The suggestions of a bulletin in their order. */
export function suggestionsOf({ reading }: Bulletin): Suggestion[] {
  const { source, marks } = reading;
  return annotationsOf(source, marks).suggestions.map(({ mark, author, day, remarks }) => ({
    kind: kindOf(mark),
    before: textIn(source, keptPart(mark, 'reject')),
    after: textIn(source, keptPart(mark, 'accept')),
    author,
    day,
    comments: remarks.filter(hasWords).map((remark) => commentOf(source, remark)),
    start: mark.start,
    end: mark.end,
  }));
}

/** How the marks of a bulletin belong together. */
export function annotationsIn({ reading }: Bulletin): Annotations {
  return annotationsOf(reading.source, reading.marks);
}

function commentOf(source: string, { author, day, words, start, end }: Remark): Comment {
  return { author, day, text: source.slice(words.start, words.end), start, end };
}

function hasWords({ words }: Remark): boolean {
  return words.end > words.start;
}

function kindOf({ kind }: ReviewMark): Suggestion['kind'] {
  return kind === 'deletion' || kind === 'substitution' ? kind : 'insertion';
}
