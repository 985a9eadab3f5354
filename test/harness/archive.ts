/** A fixture of several files as an archive. */
import { Archive } from '../../server/src/archive/archive.ts';
import type { FileRecord, ItemRecord, ReferenceRecord } from '../../server/src/archive/record.ts';
import type { Bulletin, Knowledge } from '../../server/src/bulletin/bulletin.ts';
import { createKnowledge } from '../../server/src/bulletin/knowledge.ts';
import { readBulletin } from '../../server/src/bulletin/readBulletin.ts';
import { type FixtureFile, readFixture } from './fixture.ts';

const BUILT_IN = createKnowledge();

export interface ArchiveFixture {
  readonly archive: Archive;
  readonly files: readonly (FixtureFile & { readonly bulletin: Bulletin })[];
  /** The file with `$0`, and the offset of it. */
  readonly open: { readonly path: string; readonly bulletin: Bulletin; readonly cursor: number };
}

/** Each file of the fixture is in the archive under its path; where no `$0` stands, the first file is open at its beginning. */
export function readArchive(fixture: string, knowledge: Knowledge = BUILT_IN): ArchiveFixture {
  const archive = new Archive();
  const files = readFixture(fixture).map((file) => ({ ...file, bulletin: readBulletin(file.text, knowledge) }));
  for (const { path, bulletin } of files) archive.update(path, bulletin);
  const open = files.find(({ cursor }) => cursor !== null) ?? files[0];
  if (!open) throw new Error('a fixture holds one file at least');
  return { archive, files, open: { path: open.path, bulletin: open.bulletin, cursor: open.cursor ?? 0 } };
}

/** The cross-reference at the cursor, as the archive holds it. */
export function referenceAtCursor({ archive, open }: ArchiveFixture): {
  readonly file: FileRecord;
  readonly item: ItemRecord;
  readonly reference: ReferenceRecord;
} {
  const file = archive.get(open.path);
  for (const item of file?.items ?? []) {
    const reference = item.references.find(({ start, end }) => start <= open.cursor && open.cursor <= end);
    if (file && reference) return { file, item, reference };
  }
  throw new Error('the cursor of this fixture must stand in a cross-reference');
}
