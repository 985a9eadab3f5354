/** What of an item stands in earlier items, too. */
import type { Archive } from '../../archive/archive.ts';
import type { FileRecord, ItemRecord, ParagraphRecord } from '../../archive/record.ts';
import type { ParagraphPlace } from '../../archive/sketchIndex.ts';
import { compareFiles } from './places.ts';

export interface Recycled {
  readonly paragraph: ParagraphRecord;
  /** Where it stands first. */
  readonly from: ParagraphPlace;
}

/** With so many of its longer paragraphs from one other item, an item is that item again. */
const NEARLY_ALL = 0.75;
const FEWEST_PARAGRAPHS = 2;

/** The paragraphs of an item that stand in an earlier file, or further up in its own, each with the first of these places. */
export function recycledParagraphs(archive: Archive, file: FileRecord, item: ItemRecord): readonly Recycled[] {
  return item.paragraphs.flatMap((paragraph) => {
    const earlier = archive.sketches
      .twinsOf(paragraph)
      .filter((twin) => comparePlaces(archive, twin, { file, item, paragraph }) < 0)
      .sort((a, b) => comparePlaces(archive, a, b));
    const [from] = earlier;
    return from ? [{ paragraph, from }] : [];
  });
}

/** The earlier item that an item is again, whole or nearly; null when there is none. */
export function earlierTwin(item: ItemRecord, recycled: readonly Recycled[]): ParagraphPlace | null {
  const long = item.paragraphs.filter(({ sketch }) => sketch.length > 0).length;
  const counts = new Map<ItemRecord, number>();
  for (const { from } of recycled) {
    const count = (counts.get(from.item) ?? 0) + 1;
    counts.set(from.item, count);
    if (from.item !== item && count >= FEWEST_PARAGRAPHS && count >= long * NEARLY_ALL) return from;
  }
  return null;
}

function comparePlaces(archive: Archive, a: ParagraphPlace, b: ParagraphPlace): number {
  return a.file === b.file ? a.paragraph.start - b.paragraph.start : compareFiles(archive, a.file, b.file);
}
