/** What a cross-reference leads to, to be read without going there. */
import type { Archive } from '../../archive/archive.ts';
import { type ReferencePlace, type Resolution, resolveReference, type Target } from '../../archive/resolve.ts';
import type { Bulletin, CrossReferenceGroup } from '../../bulletin/bulletin.ts';
import { type LinkTo, placeOfStory } from '../filePlace.ts';
import { referenceAt } from '../recordAt.ts';
import type { Run, Section } from './markup.ts';

/** What a hover knows of other files. */
export interface Surroundings {
  readonly archive: Archive;
  /** The bulletin's own URI in the archive. */
  readonly uri: string;
  readonly link: LinkTo;
}

/** So many headlines are taken in at a glance. */
const MOST_STORIES = 4;

/** The resolutions of a cross-reference; null for one that the archive does not have. */
export function resolutionsOf(
  { reading }: Bulletin,
  { start, end }: CrossReferenceGroup,
  { archive, uri }: Surroundings,
): readonly Resolution[] | null {
  const file = archive.get(uri);
  const span = reading.toSourceSpan({ start, end });
  const place: ReferencePlace | null = file && referenceAt(file, span.start);
  return place?.reference.end === span.end ? resolveReference(archive, place) : null;
}

/** The story that is meant, with its beginning; or those that may be, as `storyTitles` gives them. */
export function storyLines(resolution: Resolution, surroundings: Surroundings): Section {
  const titles = storyTitles(resolution, surroundings);
  const [first] = resolution.targets;
  return first && resolution.isClear ? [...titles, ...openingLine(first)] : titles;
}

/** The headline of the story that is meant, or those of the stories that may be, the likeliest first. */
export function storyTitles({ targets, isClear }: Resolution, { link }: Surroundings): Section {
  const [first] = targets;
  if (!first) return [];
  if (isClear) return [titleLine(first, link)];
  const shown = targets.slice(0, MOST_STORIES).map((target) => titleLine(target, link));
  const others = targets.length - shown.length;
  return others > 0 ? [...shown, [`and ${others} more`]] : shown;
}

function titleLine(target: Target, link: LinkTo): readonly Run[] {
  const to = link(placeOfStory(target));
  return ['→ ', to === null ? target.title : { text: target.title, link: to }];
}

function openingLine({ item: { opening }, titleFrom }: Target): Section {
  return opening === '' || titleFrom === 'opening' ? [] : [[opening]];
}
