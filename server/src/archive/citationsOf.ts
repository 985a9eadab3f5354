import { compareNames } from '../text/compareNames.ts';
import type { Archive } from './archive.ts';
import type { CitationRecord } from './citationList.ts';
import type { FileRecord } from './record.ts';

export interface CitationPlace {
  readonly file: FileRecord;
  readonly citation: CitationRecord;
}

/**
 * Every citation of a source, by its canonical name: by the names of the files, in each in the order of the text. Looks at the files
 * that cite it, and at no others.
 */
export function citationsOf(archive: Archive, source: string): readonly CitationPlace[] {
  const places: CitationPlace[] = [];
  for (const file of [...archive.citing(source)].sort((a, b) => compareNames(a.uri, b.uri))) {
    for (const { citations } of file.items) {
      for (const citation of citations.of(source)) places.push({ file, citation });
    }
  }
  return places;
}
