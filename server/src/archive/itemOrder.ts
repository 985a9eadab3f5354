/** In which order the files of one issue follow each other: each teaser is the headline of the next. */
import { compareNames } from '../text/compareNames.ts';
import type { FileRecord, HeadlineRecord } from './record.ts';

/** The files of an issue by name, each after the one whose teaser announces it. */
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
