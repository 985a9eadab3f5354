/**
 * The syntax tree of a bulletin. All offsets are those of the reading. Blocks tile the text; the inlines of a paragraph tile the paragraph.
 * What stands inside a parenthesis is ordered, disjoint and enclosed. The tree says what is written, never what is meant: dates have no year
 * of their own here, and sources no canonical name.
 */
import type { Span } from '../text/span.ts';

export interface SyntaxTree {
  readonly text: string;
  readonly blocks: readonly Block[];
}

export type Block = Header | DateLine | Byline | Headline | Paragraph | Colophon | Blank;

/** Line ends, blank lines, lines of signs, and the signs of Markdown around a headline: what stands between the blocks. */
export interface Blank extends Span {
  readonly kind: 'blank';
}

/** `Publication: Monitor Volume: 5 Issue: 156`, well or badly typed. */
export interface Header extends Span {
  readonly kind: 'header';
  readonly publication: HeaderField<string> | null;
  readonly volume: HeaderField<number> | null;
  readonly number: HeaderField<number> | null;
  readonly faults: readonly HeaderFault[];
  /** The words that follow the last field and belong to none. */
  readonly rest: Span | null;
}

/** The value of a field and where it stands. */
export interface HeaderField<Value> extends Span {
  readonly value: Value;
}

/** One way in which a header line differs from `Publication: NAME Volume: N Issue: N`. */
export interface HeaderFault extends Span {
  readonly kind:
    | 'case'
    | 'abbreviation'
    | 'misspelling'
    | 'missing-colon'
    | 'missing-key'
    | 'missing-publication'
    | 'missing-volume'
    | 'missing-number'
    | 'roman-numeral'
    | 'leading-zero'
    | 'spacing'
    | 'punctuation'
    | 'order'
    | 'rest';
  /** The key that is concerned. */
  readonly key: HeaderKey;
}

export type HeaderKey = 'Publication' | 'Volume' | 'Issue';

/** `Date: August 26, 1999` under the header. */
export interface DateLine extends Span {
  readonly kind: 'date';
  /** What was read of it; null when it is no date. */
  readonly date: WrittenDate | null;
  /** The headline that stands on the same line, after the date. */
  readonly rest: Span | null;
}

/** `By: Name` under a headline. */
export interface Byline extends Span {
  readonly kind: 'byline';
  readonly name: Span;
}

export interface Headline extends Span {
  readonly kind: 'headline';
  /** A teaser is the headline of the next item, on the last line of a stored item. */
  readonly role: 'own' | 'teaser';
  readonly case: HeadlineCase;
  /** The end mark with what closes around it (`.”`, `…`, ` ?`); null when there is none. */
  readonly endMark: Span | null;
}

/** All capitals; Each Main Word; or as prose. */
export type HeadlineCase = 'caps' | 'title' | 'sentence';

export interface Paragraph extends Span {
  readonly kind: 'paragraph';
  readonly inlines: readonly Inline[];
}

/** The publisher's note that ends the last item of an issue. */
export interface Colophon extends Span {
  readonly kind: 'colophon';
}

export type Inline = Prose | Parenthesis;

export interface Prose extends Span {
  readonly kind: 'prose';
}

/** What a parenthesis is, by its shape alone. `bulletin/` has the last word on the doubtful ones, for it knows the sources. */
export interface Parenthesis extends Span {
  readonly kind: 'parenthesis';
  readonly shape: 'citation' | 'crossReference' | 'note' | 'gloss';
  /** False for what would be a citation if its source were a known one. */
  readonly certain: boolean;
  /** False when `)` never comes. The span then ends with the last date. */
  readonly closed: boolean;
  readonly groups: readonly Group[];
  /** Parentheses within this one, in order. Within a citation, those that refer to nothing are places and remarks. */
  readonly nested: readonly Parenthesis[];
  readonly faults: readonly CitationFault[];
}

/** Sources and the dates that belong to them; of a cross-reference, a publication and the dates of its issues. */
export interface Group extends Span {
  readonly role: 'citation' | 'crossReference';
  readonly sources: readonly SourceName[];
  readonly dates: readonly WrittenDate[];
  /** `below` and `above` point within the issue; `dated` to another. */
  readonly direction: 'dated' | 'below' | 'above';
  /** `lead story` after the dates, and what else stands there; within the issue `lead item` and `next item`. */
  readonly locator: Locator | null;
}

/** Which item of the issue is meant: its first one (`lead story`), the one beside this (`next item`), or one that other words tell. */
export interface Locator extends Span {
  readonly item: 'lead' | 'neighbour' | 'other';
}

export interface SourceName extends Span {
  /** The name as written, without a place in brackets; inner line ends as one space. */
  readonly name: string;
  readonly place: Span | null;
}

/**
 * A date as written. `day`: `August 24` (`from` and `to` alike) or a range `August 23-24`, `February 26-March 3`. `month`: `January 2000`,
 * `May-June 1999`. `number`: `No. 6, 1999`. Days and months may be impossible ones; whether they are is for a rule to say.
 */
export interface WrittenDate extends Span {
  readonly kind: 'day' | 'month' | 'number';
  readonly from: MonthDay;
  readonly to: MonthDay;
  /** The year, when one is written after this date. */
  readonly year: number | null;
  /** Of `No. 6, 1999` and `No. 6-7`: 6. */
  readonly number: number | null;
  /** Of `No. 6-7`: 7; of `No. 6`: 6. */
  readonly lastNumber: number | null;
}

export interface MonthDay extends Span {
  /** 1 to 12; 0 in a `number` date. */
  readonly month: number;
  /** 0 where none is written. */
  readonly day: number;
}

/** What is wrong with a citation or cross-reference, and all that its repair needs. */
export type CitationFault =
  | (Span & { readonly kind: 'missing-source' })
  | (Span & { readonly kind: 'missing-date' })
  | (Span & { readonly kind: 'missing-comma' })
  | (Span & { readonly kind: 'missing-space' })
  /** The span is what stands there instead; `expected` is what belongs there, with its space: before a date, between groups, in a range. */
  | (Span & { readonly kind: 'separator'; readonly expected: ', ' | '; ' | '-' })
  /** The span is the word, with the mark that stands between it and its day (`tight`: in the place of the space); `month` is the month that is meant. */
  | (Span & {
      readonly kind: 'month';
      readonly month: number;
      readonly form: 'mark' | 'abbreviation' | 'misspelling' | 'case';
      readonly tight: boolean;
    })
  /**
   * The span is what should be written as `right`: days before their month, a day with an ordinal ending, a year cut short, a date in figures. `isSure`:
   * nothing else can be meant.
   */
  | (Span & {
      readonly kind: 'date-form';
      readonly right: string;
      readonly isSure: boolean;
      readonly isFigures: boolean;
    })
  /** The span is a month that has neither day nor year. */
  | (Span & { readonly kind: 'missing-day' })
  /** The span is empty, where `)` belongs. */
  | (Span & { readonly kind: 'unclosed' });
