/**
 * The model of a bulletin: the syntax tree with names made canonical and dates made full. Features and rules read this, and the tree behind it.
 * Offsets are those of the reading.
 */
import type { IssueDate } from '../calendar/dateOfIssue.ts';
import type { PlainDate } from '../calendar/plainDate.ts';
import type { Publication } from '../publication/publication.ts';
import type { Publications } from '../publication/publications.ts';
import type { Source, SourceRegistry } from '../publication/sources.ts';
import type { Style } from '../publication/style.ts';
import type { Terms } from '../publication/terms.ts';
import type { ProseMarks } from '../syntax/prose.ts';
import type { Reading } from '../syntax/reading.ts';
import type * as syntax from '../syntax/tree.ts';
import type { Lazy } from '../text/lazy.ts';
import type { Span } from '../text/span.ts';

/** What is known beforehand: the publications and sources that are built in, and those of `bulletin.json`. */
export interface Knowledge {
  readonly publications: Publications;
  readonly sources: SourceRegistry;
  /** Of `bulletin.json` alone. */
  readonly terms: Terms;
}

export interface Bulletin {
  readonly reading: Reading;
  readonly tree: syntax.SyntaxTree;
  readonly knowledge: Knowledge;
  /** The first header line. */
  readonly header: syntax.Header | null;
  /** The `Date:` line under it. */
  readonly dateLine: syntax.DateLine | null;
  readonly issue: Issue | null;
  /** The house style that surely holds on the issue's date; nulls where nothing is known. */
  readonly style: Style;
  readonly items: readonly Item[];
  /** Every citation and cross-reference of all items, in order: what most rules ask for. */
  readonly references: readonly Reference[];
  /** The remarkable places of its text, block by block; scanned when first asked for. */
  readonly prose: Lazy<readonly ProseMarks[]>;
}

/** A citation or cross-reference, and the paragraph that it stands in. */
export interface Reference {
  readonly parenthesis: Parenthesis;
  readonly paragraph: Paragraph;
}

/** The numbered edition that the header names. */
export interface Issue {
  readonly publication: Publication;
  /** False for a publication of which only the name is known, because the header gave it. */
  readonly publicationKnown: boolean;
  readonly volume: number | null;
  readonly number: number | null;
  readonly date: IssueDate | null;
}

/** One story of an issue; or, with `teaser`, the headline of the next item on the last line of a stored one. */
export interface Item extends Span {
  readonly headline: syntax.Headline | null;
  readonly teaser: boolean;
  readonly byline: syntax.Byline | null;
  readonly paragraphs: readonly Paragraph[];
}

export interface Paragraph extends Span {
  readonly node: syntax.Paragraph;
  /** Every parenthesis, those within another after it, in the order of their starts. */
  readonly parentheses: readonly Parenthesis[];
}

export interface Parenthesis extends Span {
  readonly kind: 'citation' | 'crossReference' | 'note' | 'gloss';
  readonly node: syntax.Parenthesis;
  /** Empty for notes and glosses. */
  readonly groups: readonly Group[];
  /** What is wrong with its form; empty for notes and glosses. */
  readonly faults: readonly syntax.CitationFault[];
}

export type Group = CitationGroup | CrossReferenceGroup;

/** Sources, and the dates on which they said so. */
export interface CitationGroup extends Span {
  readonly role: 'citation';
  readonly node: syntax.Group;
  readonly sources: readonly CitedSource[];
  readonly dates: readonly CitedDate[];
}

/** A publication and the dates of the issues that are meant; or a place in this one. */
export interface CrossReferenceGroup extends Span {
  readonly role: 'crossReference';
  readonly node: syntax.Group;
  /** Null when it points within the issue. */
  readonly publication: CitedPublication | null;
  readonly direction: 'dated' | 'below' | 'above';
  readonly dates: readonly CitedDate[];
}

export interface CitedSource extends Span {
  /** The canonical name; as written when the source is not listed. */
  readonly name: string;
  readonly written: string;
  readonly source: Source | null;
  /** The town in brackets after the name, which makes another source of it. */
  readonly place: Span | null;
}

export interface CitedPublication extends Span {
  /** The name as the header writes it; without a leading "the" when the publication is not known. */
  readonly name: string;
  readonly written: string;
  readonly publication: Publication | null;
}

/** A date in full. `from` and `to` differ for a range; null where the written date is impossible or its year cannot be known. */
export interface CitedDate extends Span {
  readonly node: syntax.WrittenDate;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
}
