/** What the light bulb offers at review marks: deciding suggestions, resolving comments. */
import type { Bulletin } from '../../bulletin/bulletin.ts';
import type { ReviewAction } from '../../review/action.ts';
import { type CommentThread, commentsOf, type Suggestion, suggestionsOf } from '../../review/review.ts';
import { oneLine } from '../../text/oneLine.ts';
import { overlaps, type Span } from '../../text/span.ts';

export interface ReviewOffer {
  readonly title: string;
  readonly action: ReviewAction;
}

/** The offers for a selection, the most particular first. None where no mark is touched. */
export function reviewOffers(bulletin: Bulletin, range: Span): ReviewOffer[] {
  if (bulletin.reading.marks.length === 0) return [];
  const isTouched = (mark: Span): boolean =>
    overlaps(mark, range) || mark.end === range.start || mark.start === range.end;
  const all = suggestionsOf(bulletin);
  const here = all.filter(isTouched);
  const talks = commentsOf(bulletin).filter(isTouched);
  return [...decisions(here), ...(here.length > 0 ? sweeping(all, here) : []), ...talks.map(resolution)];
}

function decisions(here: readonly Suggestion[]): ReviewOffer[] {
  const [first] = here;
  if (!first) return [];
  const what = here.length === 1 ? shown(first) : `the ${here.length} selected suggestions`;
  return both(what, { at: here.map(({ start }) => start), author: null });
}

/** For the whole text; and, where several people have suggested something, for the author of the one that is touched. */
function sweeping(all: readonly Suggestion[], here: readonly Suggestion[]): ReviewOffer[] {
  const offers: ReviewOffer[] = [];
  for (const author of new Set(here.map((each) => each.author))) {
    const count = all.filter((each) => each.author === author).length;
    if (author !== null && count > 1 && count < all.length) {
      offers.push(...both(`all ${count} suggestions by ${author}`, { at: null, author }));
    }
  }
  if (all.length > here.length) offers.push(...both(`all ${all.length} suggestions`, { at: null, author: null }));
  return offers;
}

function both(
  what: string,
  meant: { readonly at: readonly number[] | null; readonly author: string | null },
): ReviewOffer[] {
  return [
    { title: `Accept ${what}`, action: { kind: 'decide', decision: 'accept', ...meant } },
    { title: `Reject ${what}`, action: { kind: 'decide', decision: 'reject', ...meant } },
  ];
}

function resolution({ start, comments: [first] }: CommentThread): ReviewOffer {
  const what = first ? `the comment${first.author === null ? '' : ` by ${first.author}`}` : 'the marked passage';
  return { title: `Resolve ${what}`, action: { kind: 'resolve', at: start } };
}

function shown({ kind, before, after }: Suggestion): string {
  switch (kind) {
    case 'insertion':
      return `the addition “${brief(after)}”`;
    case 'deletion':
      return `the cut “${brief(before)}”`;
    case 'substitution':
      return `“${brief(before)}” → “${brief(after)}”`;
  }
}

/** As much of the words as a menu has room for. */
const MOST_SHOWN = 32;

function brief(words: string): string {
  const line = oneLine(words);
  return line.length <= MOST_SHOWN ? line : `${[...line].slice(0, MOST_SHOWN).join('').trimEnd()}…`;
}
