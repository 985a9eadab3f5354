/** Teasers and the stories that they announce, both ways, within one issue. */
import { compareNames } from '../text/compareNames.ts';
import type { Archive } from './archive.ts';
import { teaserOf } from './itemOrder.ts';
import type { FileRecord, HeadlineRecord, ItemRecord } from './record.ts';
import type { Story } from './stories.ts';

/**
 * The story that the teaser at the end of a file announces: the one of its issue that has this headline; else the first of the next file, if it
 * has none of its own. Null where there is no teaser, or no such story.
 */
export function announcedBy(archive: Archive, file: FileRecord): Story | null {
  const teaser = teaserOf(file);
  const issue = archive.issues.ofFile(file);
  if (!teaser || !issue) return null;
  const stories = archive.storiesOf(issue).filter((story) => story.file !== file);
  const named = stories.find(({ item }) => item.headline?.key === teaser.key);
  if (named) return named;
  const next = issue.files[issue.files.indexOf(file) + 1];
  return stories.find((story) => story.file === next && story.titleFrom === 'teaser') ?? null;
}

/** A teaser and the file that ends with it. */
export interface Announcement {
  readonly file: FileRecord;
  readonly item: ItemRecord;
  readonly headline: HeadlineRecord;
}

/** The teasers that announce a story, in the order of the issue's files. */
export function announcementsOf(
  archive: Archive,
  { file, item }: Pick<Story, 'file' | 'item'>,
): readonly Announcement[] {
  const issue = archive.issues.ofFile(file);
  return (issue?.files ?? []).flatMap((each) => {
    const last = each.items.at(-1);
    if (each === file || !last?.teaser || !last.headline) return [];
    const story = announcedBy(archive, each);
    return story?.file === file && story.item === item ? [{ file: each, item: last, headline: last.headline }] : [];
  });
}

/** The headline of the first story in the file that follows by name in the same issue: what a teaser at the end of this one should announce. Null where there is none. */
export function nextHeadline(archive: Archive, file: FileRecord): HeadlineRecord | null {
  const files = [...(archive.issues.ofFile(file)?.files ?? [])].sort((a, b) => compareNames(a.uri, b.uri));
  const next = files[files.indexOf(file) + 1];
  const first = next?.items.find(({ teaser }) => !teaser);
  return files.includes(file) ? (first?.headline ?? null) : null;
}

/** The teaser that tells the headline of the first story of a file, which has none of its own; null where none does, or it has one. */
export function lostHeadline(archive: Archive, file: FileRecord): HeadlineRecord | null {
  const item = file.items[0];
  if (!item || item.teaser || item.headline) return null;
  const [announcement] = announcementsOf(archive, { file, item });
  return announcement?.headline ?? null;
}
