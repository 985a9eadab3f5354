/** In which order the files of one issue follow each other: each teaser is the headline of the next. */
import type { FileRecord, HeadlineRecord } from './record.ts';

/** The files of an issue by name, each behind the one whose teaser announces it. */
export function inOrder(files: readonly FileRecord[]): readonly FileRecord[] {
  if (files.length < 2) return files;
  const byName = [...files].sort((a, b) => compareNames(a.uri, b.uri));
  const byHeadline = new Map<string, FileRecord>();
  for (const file of byName.toReversed()) {
    const own = ownHeadline(file);
    if (own) byHeadline.set(own.key, file);
  }
  const next = new Map<FileRecord, FileRecord>();
  for (const file of byName) {
    const announced = byHeadline.get(teaserOf(file)?.key ?? '');
    if (announced && announced !== file) next.set(file, announced);
  }
  const followers = new Set(next.values());
  const ordered = new Set<FileRecord>();
  const follow = (first: FileRecord): void => {
    for (let file: FileRecord | undefined = first; file && !ordered.has(file); file = next.get(file)) ordered.add(file);
  };
  for (const file of byName) if (!followers.has(file)) follow(file);
  // Teasers that lead in a circle.
  for (const file of byName) follow(file);
  return [...ordered];
}

/** The headline of the first story of a file. */
export function ownHeadline({ items }: FileRecord): HeadlineRecord | null {
  return items.find(({ teaser, headline }) => !teaser && headline !== null)?.headline ?? null;
}

/** The teaser at the end of a file. */
export function teaserOf({ items }: FileRecord): HeadlineRecord | null {
  const last = items.at(-1);
  return last?.teaser ? last.headline : null;
}

/** By name, numbers in it by their value: `5-156-2` before `5-156-10`. The same on every system. */
export function compareNames(a: string, b: string): number {
  const partsOfA = a.split(/(\d+)/);
  const partsOfB = b.split(/(\d+)/);
  for (let index = 0; index < Math.min(partsOfA.length, partsOfB.length); index++) {
    const one = partsOfA[index] ?? '';
    const other = partsOfB[index] ?? '';
    if (one === other) continue;
    // Odd parts are numbers.
    const byValue = index % 2 === 1 ? Number(one) - Number(other) : 0;
    return byValue || (one < other ? -1 : 1);
  }
  return partsOfA.length - partsOfB.length;
}
