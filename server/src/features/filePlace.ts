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

/** A story and its headline. */
export function placeOfStory({ file, item }: Pick<Story, 'file' | 'item'>): FilePlace {
  const { start, end, headline } = item;
  const name = headline ?? { start, end: start };
  return { uri: file.uri, span: { start, end }, name: { start: name.start, end: name.end } };
}
