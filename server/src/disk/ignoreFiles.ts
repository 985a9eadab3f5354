/** The `.gitignore` files that speak of what is below a folder. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { PathMatcher } from '../config/globs.ts';
import { GITIGNORE, WalkedFolder } from '../config/walkedFolder.ts';
import { repositoryAbove } from './folders.ts';
import { slashes } from './slashes.ts';

/** Takes why a file or folder cannot be read; what is looked for goes on without it. */
export type OnUnreadable = (absolute: string, error: unknown) => void;

/** The text of the `.gitignore` of a folder; null where it has none that can be read. */
export function gitignoreOf(folder: string, onUnreadable: OnUnreadable): string | null {
  const file = path.join(folder, GITIGNORE);
  if (!existsSync(file)) return null;
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    onUnreadable(file, error);
    return null;
  }
}

/** Where a walk of `root` begins: below the repository that it is in, if it is in one. */
export function walkedRoot(root: string, isExcluded: PathMatcher, onUnreadable: OnUnreadable): WalkedFolder {
  const top = repositoryAbove(root) ?? root;
  const way = top === root ? [] : slashes(path.relative(top, root)).split('/');
  const above = (depth: number): string => path.join(top, ...way.slice(0, depth));
  return WalkedFolder.root(way, (depth) => gitignoreOf(above(depth), onUnreadable), isExcluded);
}
