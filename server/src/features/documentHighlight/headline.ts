import type { Archive } from '../../archive/archive.ts';
import type { FileRecord, ItemRecord } from '../../archive/record.ts';
import { referrersOf } from '../../archive/referrers.ts';
import type { Span } from '../../text/span.ts';

/** A headline, and what points to it from within its file: `see below`, `see above`. */
export function headlineHighlights(archive: Archive, file: FileRecord, item: ItemRecord): readonly Span[] {
  const referrers = item.teaser ? [] : referrersOf(archive, file, item);
  const pointing = referrers.filter((each) => each.file === file).map(({ reference }) => reference);
  return [...(item.headline ? [item.headline] : []), ...pointing].sort((a, b) => a.start - b.start);
}
