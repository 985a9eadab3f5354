/** An archive that was changed many times says the same as one that is made of the same files anew, and knows which files a change touches. */
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { Archive } from '../../../server/src/archive/archive.ts';
import type { FileRecord } from '../../../server/src/archive/record.ts';
import { referrersOf } from '../../../server/src/archive/referrers.ts';
import { resolveReference } from '../../../server/src/archive/resolve.ts';
import { sourceStatistics } from '../../../server/src/archive/sourceStatistics.ts';
import { storiesOf } from '../../../server/src/archive/stories.ts';
import { createKnowledge } from '../../../server/src/bulletin/knowledge.ts';
import { readBulletin } from '../../../server/src/bulletin/readBulletin.ts';
import { createCheck } from '../../../server/src/check/checkBulletin.ts';
import { createSourceList } from '../../../server/src/features/sourceList.ts';
import { compareNames } from '../../../server/src/text/compareNames.ts';
import { type Change, changes } from './changes.ts';

const BUILT_IN = createKnowledge();
const check = createCheck();

type Texts = ReadonlyMap<string, string>;

function apply(archive: Archive, { uri, text }: Change): void {
  if (text === null) archive.remove(uri);
  else archive.update(uri, readBulletin(text, BUILT_IN));
}

function rebuilt(files: ReadonlyMap<string, string>): Archive {
  const archive = new Archive();
  for (const [uri, text] of files) archive.update(uri, readBulletin(text, BUILT_IN));
  return archive;
}

const byUri = (files: Iterable<FileRecord>): string[] => [...files].map(({ uri }) => uri).sort(compareNames);

/** What others ask about one file, but for the ranking of stories, which hangs on the words of the whole archive. */
function answersOf(archive: Archive, file: FileRecord, texts: Texts): unknown {
  const issue = archive.issues.ofFile(file);
  return {
    date: issue?.date ?? null,
    files: issue?.files.map(({ uri }) => uri),
    neighbours: issue && [archive.issues.neighbour(issue, -1)?.number, archive.issues.neighbour(issue, 1)?.number],
    titles: issue && storiesOf(issue).map(({ title }) => title),
    references: file.items.flatMap((item) =>
      item.references.map((reference) =>
        resolveReference(archive, { file, item, reference }).map(({ issues }) =>
          issues.map(({ volume, number, files }) => [volume, number, byUri(files)]),
        ),
      ),
    ),
    findings: check(readBulletin(texts.get(file.uri) ?? '', BUILT_IN), { held: { archive, file } }),
  };
}

/** All that an archive says, in an order that does not tell how it came to be. */
function everything(archive: Archive, texts: Texts): unknown {
  const files = [...archive.files()].sort((a, b) => compareNames(a.uri, b.uri));
  const counted = <Key extends string | number>(entries: Iterable<[Key, number]>): [Key, number][] =>
    [...entries].sort((a, b) => (a[0] < b[0] ? -1 : 1));
  return {
    publications: archive.publications(),
    issues: archive.publications().map((name) =>
      archive.issues.of(name).map(({ date, number, volume, files: held }) => ({
        volume,
        number,
        date,
        files: held.map(({ uri }) => uri),
      })),
    ),
    sources: counted(archive.sources.entries()),
    statistics: sourceStatistics(archive),
    citing: [...archive.sources.entries()].map(([source]) => [source, byUri(archive.citing(source))]).sort(),
    words: counted(archive.words.entries()),
    files: files.map((file) => [file.uri, answersOf(archive, file, texts)]),
    referrers: files.map((file) =>
      file.items.map((item) =>
        referrersOf(archive, file, item).map((place) => [place.file.uri, place.reference.start]),
      ),
    ),
  };
}

describe('an archive updated by differences', () => {
  it('equals the archive rebuilt', () => {
    fc.assert(
      fc.property(changes, (sequence) => {
        const archive = new Archive();
        const files = new Map<string, string>();
        for (const change of sequence) {
          apply(archive, change);
          if (change.text === null) files.delete(change.uri);
          else files.set(change.uri, change.text);
        }
        assert.deepEqual(everything(archive, files), everything(rebuilt(files), files));
      }),
      { numRuns: 5000, seed: 26 },
    );
  });

  it('says of each file whose answers became others that it was touched', () => {
    fc.assert(
      fc.property(changes, (sequence) => {
        const archive = new Archive();
        const files = new Map<string, string>();
        for (const change of sequence) {
          const before = new Map(
            [...archive.files()].map((file) => [
              file.uri,
              { revision: archive.revisionOf(file.uri), answers: answersOf(archive, file, files) },
            ]),
          );
          apply(archive, change);
          if (change.text === null) files.delete(change.uri);
          else files.set(change.uri, change.text);
          for (const file of archive.files()) {
            const was = before.get(file.uri);
            if (was?.revision !== archive.revisionOf(file.uri)) continue;
            assert.deepEqual(
              answersOf(archive, file, files),
              was.answers,
              `${file.uri} was not touched by ${change.uri}`,
            );
          }
        }
      }),
      { numRuns: 5000, seed: 156 },
    );
  });

  it('lists its sources, which it does not count anew while they are cited alike, as if it did', () => {
    fc.assert(
      fc.property(changes, (sequence) => {
        const archive = new Archive();
        const list = createSourceList(archive, BUILT_IN.sources);
        for (const change of sequence) {
          apply(archive, change);
          assert.deepEqual(list(''), createSourceList(archive, BUILT_IN.sources)(''));
        }
      }),
      { numRuns: 5000, seed: 24 },
    );
  });
});
