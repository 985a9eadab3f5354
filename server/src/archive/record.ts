/**
 * What the archive keeps of a file: as much as other files ask about, and no text. Offsets are those of the file, UTF-16 from 0; days are days since
 * 1 January 1970. Everything in a record follows from the file alone, never from other files.
 */
import type { IssueDate } from '../calendar/dateOfIssue.ts';
import type { Locator } from '../syntax/tree.ts';
import type { Packed } from '../text/packed.ts';
import type { Span } from '../text/span.ts';
import type { CitationList } from './citationList.ts';

export interface FileRecord {
  readonly uri: string;
  /** Null for a file without a header that names a publication. */
  readonly issue: IssueRecord | null;
  /** Where the header line stands; null without one. */
  readonly header: Span | null;
  readonly items: readonly ItemRecord[];
  readonly places: FilePlaces;
}

/** What turns the offsets of a file that is not open into lines and columns. */
export interface FilePlaces {
  /** The offset at which each line begins. */
  readonly lineStarts: Packed;
  /** Whether a column counts the same in every encoding. */
  readonly isAscii: boolean;
}

export interface IssueRecord {
  /** The publication's name as its header line writes it. */
  readonly publication: string;
  readonly volume: number | null;
  readonly number: number | null;
  /** As the file by itself tells it. */
  readonly date: IssueDate | null;
  /** The latest day that the file cites, if it cites any in full: the issue did not come out before it. */
  readonly latestCited: number | null;
  /** The days that it cites without a year, each once, where the file by itself does not tell which: month times 100 and day. */
  readonly citedInSomeYear: readonly number[];
}

/** A story; with `teaser`, the headline of the next one on the last line of a stored one. */
export interface ItemRecord extends Span {
  readonly headline: HeadlineRecord | null;
  readonly teaser: boolean;
  /** The beginning of its first paragraph, for people to read; empty when it has none. */
  readonly opening: string;
  /** What tells it from other items: hashes of names and long words, each once. */
  readonly words: Packed;
  readonly paragraphs: readonly ParagraphRecord[];
  /** Of its paragraphs. */
  readonly wordCount: number;
  readonly citations: CitationList;
  readonly references: readonly ReferenceRecord[];
}

export interface ParagraphRecord extends Span {
  /** What it is recognised by where it comes back; empty for one that is too short. See `sketch.ts`. */
  readonly sketch: Packed;
}

export interface HeadlineRecord extends Span {
  readonly text: string;
  /** Equal for two forms of the same headline: without case, punctuation, quotation marks and dashes. */
  readonly key: string;
}

/** One target of a cross-reference. */
export interface ReferenceRecord extends Span {
  /** The parenthesis that holds it. */
  readonly parenthesis: Span;
  /** The name that headers write; null when it points within the issue. */
  readonly publication: string | null;
  readonly direction: 'dated' | 'below' | 'above';
  readonly days: readonly ReferredDays[];
  /** Which item it says it means, if it says so: see `Locator`. */
  readonly item: Locator['item'] | null;
  /** Names and long words of the paragraph around it, hashed as an item's are. */
  readonly words: Packed;
}

/** A day, or a range of days, that a cross-reference names. */
export interface ReferredDays extends Span {
  readonly from: number;
  readonly to: number;
}
