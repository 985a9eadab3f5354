/** The house style of a publication, which changes with its eras. */
import { compareDates, type PlainDate } from '../calendar/plainDate.ts';

/** Where citations stand: nowhere, as note numbers, after the sentence's period, or before it. */
export type CitationPlacement = 'none' | 'note' | 'after' | 'inside';
export type LetterCase = 'caps' | 'title';

/** What a house does. Null: not known, or both ways; then a document is compared with itself. */
export interface Style {
  readonly citationPlacement: CitationPlacement | null;
  readonly headlineCase: LetterCase | null;
  readonly headlineEnd: 'period' | 'none' | null;
  /** The case of a teaser, the next item's headline at the end of a stored item. */
  readonly teaserCase: LetterCase | null;
  /** What the publication calls itself in its own cross-references: `see the Monitor, August 25`. */
  readonly crossReferenceName: string | null;
  readonly quotes: 'straight' | 'curly' | null;
  readonly dash: 'spaced em' | 'closed en' | null;
  /** How an amount of American money begins. */
  readonly dollar: 'U.S. $' | 'US$' | null;
}

/** Some of a house's habits, with the days on which they are sure. */
export interface StyleEra extends Partial<Style> {
  /** The first day; null when it has been so from the beginning. */
  readonly from: PlainDate | null;
  /** The last day; null when it never changed. */
  readonly to: PlainDate | null;
}

/** Nothing is known. */
export const NEUTRAL_STYLE: Style = {
  citationPlacement: null,
  headlineCase: null,
  headlineEnd: null,
  teaserCase: null,
  crossReferenceName: null,
  quotes: null,
  dash: null,
  dollar: null,
};

/**
 * The style that holds on each of the days from `earliest` to `latest`, the bounds of an issue's date: an era counts when
 * it covers both, a later one in the list over an earlier. Without a date only what was always so is known.
 */
export function styleOf(
  eras: readonly StyleEra[],
  date: { readonly earliest: PlainDate; readonly latest: PlainDate } | null,
): Style {
  let style = NEUTRAL_STYLE;
  for (const era of eras) {
    if (holdsAt(era, date)) style = withHabits(style, era);
  }
  return style;
}

/** Whether an era, both of its days included, covers all days that a date may be. Without a date only what is always so holds. */
export function holdsAt(
  { from, to }: { readonly from: PlainDate | null; readonly to: PlainDate | null },
  date: { readonly earliest: PlainDate; readonly latest: PlainDate } | null,
): boolean {
  if (!date) return !from && !to;
  return (!from || compareDates(from, date.earliest) <= 0) && (!to || compareDates(date.latest, to) <= 0);
}

/** Named one by one, which takes a tenth of the time that copying all there is does; every bulletin asks. */
function withHabits(style: Style, era: StyleEra): Style {
  const {
    citationPlacement = style.citationPlacement,
    headlineCase = style.headlineCase,
    headlineEnd = style.headlineEnd,
    teaserCase = style.teaserCase,
    crossReferenceName = style.crossReferenceName,
    quotes = style.quotes,
    dash = style.dash,
    dollar = style.dollar,
  } = era;
  return { citationPlacement, headlineCase, headlineEnd, teaserCase, crossReferenceName, quotes, dash, dollar };
}
