/** Review marks as they stand in a file: CriticMarkup, the convention that plain-text writers already have. */
import type { Span } from '../text/span.ts';

export type ReviewMarkKind = 'insertion' | 'deletion' | 'substitution' | 'highlight' | 'comment';

export type Decision = 'accept' | 'reject';

/** One mark; the span takes in its braces, offsets are those of the file. */
export interface ReviewMark extends Span {
  readonly kind: ReviewMarkKind;
  /** What it holds between its signs; of a substitution, the old text. */
  readonly content: Span;
  /** Of a substitution, the new text. */
  readonly replacement: Span | null;
  /** False when its closing sign never comes (or a substitution lacks its `~>`): then it is ordinary text. */
  readonly closed: boolean;
}

/** What stays of a closed mark when it is accepted or rejected: of a suggestion one half or nothing, of a marked passage its words, of a comment nothing. */
export function keptPart({ kind, content, replacement }: ReviewMark, decision: Decision): Span | null {
  switch (kind) {
    case 'insertion':
      return decision === 'accept' ? content : null;
    case 'deletion':
    case 'substitution':
      return decision === 'accept' ? replacement : content;
    case 'highlight':
      return content;
    case 'comment':
      return null;
  }
}

const SIGNS: readonly { readonly open: string; readonly close: string; readonly kind: ReviewMarkKind }[] = [
  { open: '{++', close: '++}', kind: 'insertion' },
  { open: '{--', close: '--}', kind: 'deletion' },
  { open: '{~~', close: '~~}', kind: 'substitution' },
  { open: '{==', close: '==}', kind: 'highlight' },
  { open: '{>>', close: '<<}', kind: 'comment' },
];

/**
 * Finds the review marks of a text, in order, never overlapping. A mark ends at the first closing sign of its own kind; what looks like
 * a mark inside another belongs to the outer one. Linear in the text: each search goes on where the last one of its kind stopped.
 */
export function findReviewMarks(text: string): readonly ReviewMark[] {
  const first = text.indexOf('{');
  return first < 0 ? NONE : findFrom(text, first);
}

const NONE: readonly ReviewMark[] = [];

function findFrom(text: string, first: number): ReviewMark[] {
  const marks: ReviewMark[] = [];
  const searches = new Map<string, Search>();
  const find = (needle: string, from: number): number => {
    const search = searches.get(needle) ?? new Search(text, needle);
    searches.set(needle, search);
    return search.from(from);
  };
  let at = first;
  while (at >= 0) {
    const sign = SIGNS.find((each) => text.startsWith(each.open, at));
    let next = at + 1;
    if (sign) {
      const start = at + 3;
      const close = find(sign.close, start);
      const arrow = sign.kind === 'substitution' ? find('~>', start) : null;
      if (close === Infinity || (arrow !== null && arrow + 2 > close)) {
        marks.push({
          kind: sign.kind,
          start: at,
          end: start,
          content: { start, end: start },
          replacement: null,
          closed: false,
        });
        next = start;
      } else {
        marks.push({
          kind: sign.kind,
          start: at,
          end: close + 3,
          content: { start, end: arrow ?? close },
          replacement: arrow === null ? null : { start: arrow + 2, end: close },
          closed: true,
        });
        next = close + 3;
      }
    }
    at = text.indexOf('{', next);
  }
  return marks;
}

/** `indexOf` that remembers its last hit, so that growing start offsets never search the same stretch twice. */
class Search {
  readonly #text: string;
  readonly #needle: string;
  #hit = -1;

  constructor(text: string, needle: string) {
    this.#text = text;
    this.#needle = needle;
  }

  from(start: number): number {
    if (this.#hit < start) {
      const hit = this.#text.indexOf(this.#needle, start);
      this.#hit = hit < 0 ? Infinity : hit;
    }
    return this.#hit;
  }
}
