/** What stands at a place in a file, as the archive's record of it tells. Offsets are those of the file. */
import type { CitationRecord } from '../archive/citationList.ts';
import type { FileRecord, ItemRecord, ReferenceRecord, ReferredDays } from '../archive/record.ts';
import type { ReferencePlace } from '../archive/resolve.ts';
import { touches } from '../text/span.ts';
import { around } from './position.ts';

/** The item, or the teaser, in which an offset lies. What stands before the only story of a file, which is its header line, belongs to that story. */
export function itemRecordAt({ items }: FileRecord, offset: number): ItemRecord | null {
  return around(items, offset)[0] ?? onlyStoryBehind(items, offset);
}

function onlyStoryBehind([first, ...others]: readonly ItemRecord[], offset: number): ItemRecord | null {
  if (!first || first.teaser || offset >= first.start) return null;
  return others.every(({ teaser }) => teaser) ? first : null;
}

/** The story, or the teaser, whose headline an offset touches. */
export function headlineRecordAt(file: FileRecord, offset: number): ItemRecord | null {
  return around(file.items, offset).find(({ headline }) => headline && touches(headline, offset)) ?? null;
}

/** The cross-reference that an offset touches, with what it lies in. */
export function referenceAt(file: FileRecord, offset: number): ReferencePlace | null {
  for (const item of around(file.items, offset)) {
    const reference = item.references.find((each) => touches(each, offset));
    if (reference) return { file, item, reference };
  }
  return null;
}

/** The name of a source in a citation that an offset touches. */
export function citationAt(file: FileRecord, offset: number): CitationRecord | null {
  for (const item of around(file.items, offset)) {
    for (const citation of item.citations) if (touches(citation, offset)) return citation;
  }
  return null;
}

/** The day, or range of days, of a cross-reference at an offset; null beside them all, as on the publication's name. */
export function daysAt({ days }: ReferenceRecord, offset: number): ReferredDays | null {
  return days.find((each) => touches(each, offset)) ?? null;
}
