/** What absolute paths tell of folders. */
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Whether a file or folder is another folder, or lies in it. */
export function isWithin(outer: string, inner: string): boolean {
  const way = path.relative(outer, inner);
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}

/** The nearest folder, from one upwards, that holds `.git`; null where there is none. */
export function repositoryAbove(folder: string): string | null {
  if (existsSync(path.join(folder, '.git'))) return folder;
  const parent = path.dirname(folder);
  return parent === folder ? null : repositoryAbove(parent);
}
