/** Where a cross-reference leads: each of its days by itself; all of them from the publication's name. */
import type { Archive } from '../../archive/archive.ts';
import { type ReferencePlace, type Resolution, resolveReference } from '../../archive/resolve.ts';
import { type FilePlace, placeOfHeader, placeOfStory } from '../filePlace.ts';
import { daysAt } from '../recordAt.ts';
import type { Definition } from './found.ts';

export function crossReferenceDefinition(archive: Archive, place: ReferencePlace, offset: number): Definition | null {
  const { reference } = place;
  const days = daysAt(reference, offset);
  const resolutions = resolveReference(archive, place).filter((each) => days === null || each.days === days);
  const places = distinct(resolutions.flatMap(placesOf));
  if (places.length === 0) return null;
  const { start, end } = days ?? reference;
  return { origin: { start, end }, places };
}

/** An issue that holds no story is shown by its header. */
function placesOf({ targets, isClear, issues }: Resolution): readonly FilePlace[] {
  const [first] = targets;
  if (first) return (isClear ? [first] : targets).map(placeOfStory);
  return issues.flatMap(({ files }) => files.flatMap(placeOfHeader));
}

/** Two days may mean the same issue. */
function distinct(places: readonly FilePlace[]): readonly FilePlace[] {
  return [...new Map(places.map((place) => [`${place.name.start} ${place.uri}`, place])).values()];
}
