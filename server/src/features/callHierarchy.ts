/** The thread of a story through the issues: what it refers to, and what refers to it. */
import type { Archive } from '../archive/archive.ts';
import { referrersOf } from '../archive/referrers.ts';
import { resolveReference, storyMeant } from '../archive/resolve.ts';
import type { Story } from '../archive/stories.ts';
import { issueLabel } from '../archive/volume.ts';
import { formatDate } from '../calendar/format.ts';
import type { Span } from '../text/span.ts';
import { type FilePlace, placeOfReferrer, placeOfStory } from './filePlace.ts';
import { itemRecordAt } from './recordAt.ts';
import { storyAt } from './references/storyAt.ts';

/** A story as a knot of the thread. */
export interface ThreadStory {
  readonly place: FilePlace;
  /** Its headline; else its teaser's, else its first words. */
  readonly title: string;
  /** `Monitor 5/155, August 25, 1999`, as far as it is known. */
  readonly issue: string;
  /** `5/155`; empty where that is not known. */
  readonly number: string;
}

/** A story at one end of references. */
export interface ThreadLink {
  readonly story: ThreadStory;
  /** The references, in offsets of the file that refers. */
  readonly spans: readonly Span[];
}

/** The story at an offset: the one that is named there, else the one whose text it is. `uri` is a file's in the archive. */
export function threadStory(archive: Archive, uri: string, offset: number): ThreadStory | null {
  const file = archive.get(uri);
  const item = file && itemRecordAt(file, offset);
  const story = storyAt(archive, uri, offset) ?? (file && item && !item.teaser ? { file, item } : null);
  return story && describeStory(archive, story);
}

/** The stories that refer to the one that begins at `start`, by the names of their files. Empty for one that is there no more. */
export function incomingLinks(archive: Archive, uri: string, start: number): readonly ThreadLink[] {
  const story = storyFrom(archive, uri, start);
  if (!story) return [];
  return linksOf(
    archive,
    referrersOf(archive, story.file, story.item).map((referrer) => [referrer, placeOfReferrer(referrer).name]),
  );
}

/** The stories that the one that begins at `start` refers to, in the order of its text. */
export function outgoingLinks(archive: Archive, uri: string, start: number): readonly ThreadLink[] {
  const story = storyFrom(archive, uri, start);
  if (!story) return [];
  return linksOf(
    archive,
    story.item.references.flatMap((reference) =>
      resolveReference(archive, { ...story, reference }).flatMap((resolution): [SomeStory, Span][] => {
        const meant = storyMeant(resolution);
        return meant ? [[meant, resolution.days ?? reference]] : [];
      }),
    ),
  );
}

type SomeStory = Pick<Story, 'file' | 'item'>;

function storyFrom(archive: Archive, uri: string, start: number): SomeStory | null {
  const file = archive.get(uri);
  const item = file?.items.find((each) => each.start === start && !each.teaser);
  return file && item ? { file, item } : null;
}

/** One link for each story, with all that leads to it. */
function linksOf(archive: Archive, found: readonly (readonly [SomeStory, Span])[]): readonly ThreadLink[] {
  const byItem = new Map<SomeStory['item'], { story: SomeStory; spans: Span[] }>();
  for (const [story, { start, end }] of found) {
    const link = byItem.get(story.item) ?? { story, spans: [] };
    link.spans.push({ start, end });
    byItem.set(story.item, link);
  }
  return [...byItem.values()].map(({ story, spans }) => ({ story: describeStory(archive, story), spans }));
}

/** A story of the archive, told to people. */
export function describeStory(archive: Archive, { file, item }: SomeStory): ThreadStory {
  const issue = archive.issues.ofFile(file);
  const told = issue && archive.storiesOf(issue).find((story) => story.file === file && story.item === item);
  const date = issue?.date ? `, ${formatDate(issue.date.date)}` : '';
  return {
    place: placeOfStory({ file, item }),
    title: told?.title ?? item.headline?.text ?? item.opening,
    issue: issue ? `${issueLabel(issue)}${date}` : (file.issue?.publication ?? ''),
    number: issue ? `${issue.volume}/${issue.number}` : '',
  };
}
