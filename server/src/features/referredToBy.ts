/** What refers to the item at a place, and what it refers to: one step of its thread both ways. */
import type { Archive } from '../archive/archive.ts';
import { announcedBy } from '../archive/teasers.ts';
import { describeStory, incomingLinks, outgoingLinks, type ThreadLink, type ThreadStory } from './callHierarchy.ts';
import type { FilePlace } from './filePlace.ts';
import { itemRecordAt } from './recordAt.ts';

export interface ReferredStory {
  readonly title: string;
  /** `Monitor 5/155, August 25, 1999`, as far as it is known. */
  readonly issue: string;
  /** `5/155`; empty where that is not known. */
  readonly number: string;
  /** Where it refers to the item; of one that the item refers to, itself. */
  readonly place: FilePlace;
}

export interface ReferredItem {
  readonly item: ThreadStory;
  /** By the names of their files. */
  readonly referredToBy: readonly ReferredStory[];
  /** In the order in which the item refers to them. */
  readonly refersTo: readonly ReferredStory[];
}

/** About the item whose text, headline or teaser is at an offset; `uri` is a file's in the archive. Null where there is none. */
export function referredToBy(archive: Archive, uri: string, offset: number): ReferredItem | null {
  const file = archive.get(uri);
  const at = file && itemRecordAt(file, offset);
  if (!file || !at) return null;
  const story = at.teaser ? announcedBy(archive, file) : { file, item: at };
  if (!story) return null;
  const item = describeStory(archive, story);
  const { start } = story.item;
  return {
    item,
    referredToBy: incomingLinks(archive, story.file.uri, start).map(atReference),
    refersTo: outgoingLinks(archive, story.file.uri, start).map(({ story: { title, issue, number, place } }) => ({
      title,
      issue,
      number,
      place,
    })),
  };
}

function atReference({ story: { title, issue, number, place }, spans: [first] }: ThreadLink): ReferredStory {
  return { title, issue, number, place: first ? { uri: place.uri, span: place.span, name: first } : place };
}
