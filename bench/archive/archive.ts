/** An archive of any size: stored items of all years, one a file. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type PlannedIssue, plannedIssues } from './issues.ts';
import { itemText } from './item.ts';
import { Random } from './random.ts';

export interface ArchiveFile {
  /** Below the archive's folder. */
  readonly path: string;
  readonly text: string;
}

/** A daily issue has some ten items. */
const ITEMS_PER_ISSUE = 10;

/** The issues of an archive of so many items, spread evenly over the years, with how many of the items each has. */
export function* archivedIssues(items: number): Generator<{ readonly issue: PlannedIssue; readonly items: number }> {
  const all = plannedIssues();
  const count = Math.min(all.length, Math.ceil(items / ITEMS_PER_ISSUE));
  let left = items;
  for (let index = 0; index < count; index++) {
    const issue = all[Math.floor((index * all.length) / count)];
    if (!issue) continue;
    const ofIssue = Math.ceil(left / (count - index));
    left -= ofIssue;
    yield { issue, items: ofIssue };
  }
}

/** With the same seed always the same. */
export function* archiveFiles(items: number, seed = 1): Generator<ArchiveFile> {
  const random = new Random(seed);
  for (const { issue, items: ofIssue } of archivedIssues(items)) {
    for (let item = 0; item < ofIssue; item++) {
      const name = `${issue.volume}-${issue.number}-${String(item + 1).padStart(2, '0')}.bulletin`;
      const text = itemText(issue, item, item === ofIssue - 1, random);
      yield { path: path.join(String(issue.date.year), name), text };
    }
  }
}

export interface Written {
  readonly files: number;
  readonly bytes: number;
}

/** Writes an archive into a folder, which is made if need be. */
export function writeArchive(folder: string, items: number, seed?: number): Written {
  let files = 0;
  let bytes = 0;
  const made = new Set<string>();
  for (const { path: name, text } of archiveFiles(items, seed)) {
    const file = path.join(folder, name);
    if (!made.has(path.dirname(file))) mkdirSync(path.dirname(file), { recursive: true });
    made.add(path.dirname(file));
    const content = Buffer.from(text);
    writeFileSync(file, content);
    files++;
    bytes += content.length;
  }
  return { files, bytes };
}
