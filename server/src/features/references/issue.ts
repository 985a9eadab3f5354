import type { Archive } from '../../archive/archive.ts';
import type { FileRecord } from '../../archive/record.ts';
import { referrersOfIssue } from '../../archive/referrers.ts';
import { placeOfHeader, placeOfReferrer } from '../filePlace.ts';
import type { References } from './found.ts';

/** The cross-references that lead to an issue; it is itself wherever a header names it. */
export function issueReferences(archive: Archive, file: FileRecord): References {
  const files = archive.issues.ofFile(file)?.files ?? [file];
  return { declarations: files.flatMap(placeOfHeader), uses: referrersOfIssue(archive, file).map(placeOfReferrer) };
}
