import type { Archive } from '../../archive/archive.ts';
import { resolveReference } from '../../archive/resolve.ts';
import type { Story } from '../../archive/stories.ts';
import { announcedBy } from '../../archive/teasers.ts';
import { touches } from '../../text/span.ts';
import { daysAt, headlineRecordAt, referenceAt } from '../recordAt.ts';
import type { References } from './found.ts';
import { issueReferences } from './issue.ts';
import { storyReferences } from './story.ts';

/**
 * What leads to the thing at an offset: to the story of a headline, to the one that a teaser announces or a cross-reference clearly means, from a header
 * to the issue. `uri` is a file's in the archive. Null where nothing stands that others lead to.
 */
export function references(archive: Archive, uri: string, offset: number): References | null {
  const file = archive.get(uri);
  if (!file) return null;
  if (file.header && touches(file.header, offset)) return issueReferences(archive, file);
  const story = storyAt(archive, uri, offset);
  return story && storyReferences(archive, story);
}

/** The story that is named at an offset; null where none is, or it is not clear which. */
export function storyAt(archive: Archive, uri: string, offset: number): Pick<Story, 'file' | 'item'> | null {
  const file = archive.get(uri);
  if (!file) return null;
  const place = referenceAt(file, offset);
  if (place) {
    const days = daysAt(place.reference, offset) ?? place.reference.days[0] ?? null;
    const meant = resolveReference(archive, place).find((each) => each.days === days);
    return meant?.isClear ? (meant.targets[0] ?? null) : null;
  }
  const item = headlineRecordAt(file, offset);
  return item?.teaser ? announcedBy(archive, file) : item && { file, item };
}
