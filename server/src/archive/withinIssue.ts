/** Where `see below` and `see above` lead in an issue by itself, for hosts that show or write it: in one file, or in the several that hold it. */
import type { Bulletin, CrossReferenceGroup } from '../bulletin/bulletin.ts';
import { Archive } from './archive.ts';
import { ownHeadline, teaserOf } from './itemOrder.ts';
import type { FileRecord, ReferenceRecord } from './record.ts';
import { type Resolution, resolveReference, type Target } from './resolve.ts';

/** A file of the issue, and the place of the item among those of its bulletin, from 0. */
export interface ItemPlace {
  readonly file: string;
  readonly index: number;
}

/** The item that a group of a file surely means; null for one that names days, and where it is not clear which is meant. */
export type ItemMeant = (file: string, group: CrossReferenceGroup) => ItemPlace | null;

/** The files of an issue, each under the name that it is to be called by. Nothing is looked up before it is asked for. */
export function itemMeantIn(files: ReadonlyMap<string, Bulletin>): ItemMeant {
  let meant: ReadonlyMap<string, ReadonlyMap<number, ItemPlace>> | null = null;
  return (file, group) => {
    const bulletin = files.get(file);
    if (group.direction === 'dated' || !bulletin) return null;
    meant ??= placesByReference(files);
    return meant.get(file)?.get(bulletin.reading.toSourceSpan(group).start) ?? null;
  };
}

/** By file, then by where the references begin in it. */
function placesByReference(files: ReadonlyMap<string, Bulletin>): ReadonlyMap<string, ReadonlyMap<number, ItemPlace>> {
  const archive = new Archive();
  for (const [name, bulletin] of files) archive.update(name, bulletin);
  return new Map([...files.keys()].map((name) => [name, placesIn(archive, archive.get(name))]));
}

function placesIn(archive: Archive, file: FileRecord | null): ReadonlyMap<number, ItemPlace> {
  const places = new Map<number, ItemPlace>();
  if (!file || !isWhole(archive.issues.ofFile(file)?.files ?? [file])) return places;
  for (const item of file.items) {
    for (const reference of item.references) {
      if (reference.direction === 'dated') continue;
      const [resolution] = resolveReference(archive, { file, item, reference });
      const target = resolution && surelyMeant(file, reference, resolution);
      if (target) places.set(reference.start, { file: target.file.uri, index: target.file.items.indexOf(target.item) });
    }
  }
  return places;
}

/** Whether nothing of an issue is missing after or between its files, as far as their teasers tell. */
function isWhole(files: readonly FileRecord[]): boolean {
  return files.every((file, index) => {
    const teaser = teaserOf(file);
    const next = files[index + 1];
    if (!next) return teaser === null;
    return teaser !== null && (ownHeadline(next)?.key ?? teaser.key) === teaser.key;
  });
}

/** No teaser tells what is missing before the first file, so that another file's item has to share words with what points to it, or to be the next one. */
function surelyMeant(file: FileRecord, { item }: ReferenceRecord, resolution: Resolution): Target | null {
  const [target] = resolution.targets;
  if (!target || !resolution.isClear) return null;
  return target.file === file || item === 'neighbour' || target.score > 0 ? target : null;
}
