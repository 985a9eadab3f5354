/** A teaser leads to the story that it announces, a headline to itself: editors then show what refers to it instead. */
import type { Archive } from '../../archive/archive.ts';
import type { FileRecord, ItemRecord } from '../../archive/record.ts';
import { announcedBy } from '../../archive/teasers.ts';
import { placeOfStory } from '../filePlace.ts';
import type { Definition } from './found.ts';

export function headlineDefinition(archive: Archive, file: FileRecord, item: ItemRecord): Definition | null {
  const { headline } = item;
  if (!headline) return null;
  const story = item.teaser ? announcedBy(archive, file) : { file, item };
  return story && { origin: { start: headline.start, end: headline.end }, places: [placeOfStory(story)] };
}
