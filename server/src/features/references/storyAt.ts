import type { Archive } from '../../archive/archive.ts';
import { resolveReference } from '../../archive/resolve.ts';
import type { Story } from '../../archive/stories.ts';
import { announcedBy } from '../../archive/teasers.ts';
import { daysAt, headlineRecordAt, referenceAt } from '../recordAt.ts';

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
