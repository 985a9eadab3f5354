import type { Archive } from '../archive/archive.ts';
import type { ItemRecord } from '../archive/record.ts';
import { type Referrer, referrersByItem } from '../archive/referrers.ts';
import type { Span } from '../text/span.ts';
import { type FilePlace, placeOfReferrer, placeOfStory } from './filePlace.ts';

/** A line above a story that other issues refer to. */
export interface StoryLens {
  /** The headline; empty, at the beginning of the story, where there is none. In offsets of the file. */
  readonly span: Span;
  /** From where. */
  readonly uses: readonly FilePlace[];
  /** How many stories refer to it. */
  readonly stories: number;
}

/** A line for each story of a file that others refer to, teasers and `see below` not counted. `uri` is the file's in the archive. */
export function codeLenses(archive: Archive, uri: string): readonly StoryLens[] {
  const file = archive.get(uri);
  if (!file) return [];
  const lenses: StoryLens[] = [];
  for (const [item, all] of referrersByItem(archive, file)) {
    const referrers = all.filter(({ days }) => days !== null);
    if (referrers.length === 0) continue;
    const { name } = placeOfStory({ file, item });
    lenses.push({ span: name, uses: referrers.map(placeOfReferrer), stories: countStories(referrers) });
  }
  return lenses.sort((a, b) => a.span.start - b.span.start);
}

function countStories(referrers: readonly Referrer[]): number {
  return new Set<ItemRecord>(referrers.map(({ item }) => item)).size;
}
