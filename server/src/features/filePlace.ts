import type { FileRecord } from '../archive/record.ts';
import type { Referrer } from '../archive/referrers.ts';
import type { Story } from '../archive/stories.ts';
import type { Span } from '../text/span.ts';

/** Somewhere in a file that need not be open. */
export interface FilePlace {
  readonly uri: string;
  /** All of it; in offsets of the file, as `name`. */
  readonly span: Span;
  /** What tells it from others, and is selected of it; empty where it has no name. Within `span`. */
  readonly name: Span;
}

/** What an editor follows to a place; null where it follows nothing. */
export type LinkTo = (place: FilePlace) => string | null;

/** A story and its headline. */
export function placeOfStory({ file, item }: Pick<Story, 'file' | 'item'>): FilePlace {
  const { start, end, headline } = item;
  const name = headline ?? { start, end: start };
  return { uri: file.uri, span: { start, end }, name: { start: name.start, end: name.end } };
}

/** A cross-reference; its name is the day by which it leads, where it names several. */
export function placeOfReferrer({ file, reference, days }: Referrer): FilePlace {
  const name = days && reference.days.length > 1 ? days : reference;
  return { uri: file.uri, span: reference.parenthesis, name: { start: name.start, end: name.end } };
}

/** None for a file without a header. */
export function placeOfHeader({ uri, header }: FileRecord): readonly FilePlace[] {
  return header ? [{ uri, span: header, name: header }] : [];
}
