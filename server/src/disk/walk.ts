/** All files below a folder that are not ignored: the one answer of editor and command to which files there are. */
import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { NO_PATHS } from '../config/globs.ts';
import { comesBy, GITIGNORE, type WalkedFolder } from '../config/walkedFolder.ts';
import { isWithin } from './folders.ts';
import { gitignoreOf, type OnUnreadable, walkedRoot } from './ignoreFiles.ts';
import { slashes } from './slashes.ts';

export interface FolderEntry {
  readonly absolute: string;
  /** The folder that it is in. */
  readonly folder: string;
  /** The name within its folder. */
  readonly name: string;
  /** The path from the folder that is walked, with `/`. */
  readonly fromRoot: string;
}

/** Takes why something on the way, named from the root, cannot be read; the walk goes on. */
export type OnWalkProblem = (fromRoot: string, error: unknown) => void;

const ignore = (): void => undefined;

/**
 * The files below `root`, each folder's entries by name, so that the order is the same on every system. Links to folders are followed unless they
 * lead into what is walked anyway, or above it: then they would never end. What `isExcluded` names, files or folders from the root, is left out as well.
 */
export function* walk(root: string, onProblem: OnWalkProblem, isExcluded = NO_PATHS): Generator<FolderEntry> {
  const onUnreadable: OnUnreadable = (file, error) => onProblem(slashes(path.relative(root, file)), error);
  const seen: string[] = [];
  if (isNew(root)) {
    yield* folder(root, walkedRoot(root, isExcluded, onUnreadable));
  }

  function* folder(absolute: string, walked: WalkedFolder): Generator<FolderEntry> {
    const entries = entriesOf(absolute);
    const hasRules = entries.some(({ name }) => name === GITIGNORE);
    const governed = hasRules ? walked.governedBy(gitignoreOf(absolute, onUnreadable)) : walked;
    const beginning = absolute.endsWith(path.sep) ? absolute : absolute + path.sep;
    for (const entry of entries) {
      const { name } = entry;
      const within = beginning + name;
      const kind = kindOf(entry, within);
      if (kind === null || governed.passesOver(name, kind)) continue;
      if (kind === 'file') {
        yield { absolute: within, folder: absolute, name, fromRoot: governed.fromRoot + name };
      } else if (!entry.isSymbolicLink() || isNew(within)) {
        yield* folder(within, governed.inner(name));
      }
    }
  }

  function entriesOf(current: string): Dirent[] {
    const entries = tryTo(current, () => readdirSync(current, { withFileTypes: true })) ?? [];
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  function isNew(current: string): boolean {
    const real = tryTo(current, () => realpathSync(current));
    if (real === null || seen.some((known) => isWithin(known, real) || isWithin(real, known))) return false;
    seen.push(real);
    return true;
  }

  function tryTo<Result>(file: string, read: () => Result): Result | null {
    try {
      return read();
    } catch (error) {
      onUnreadable(file, error);
      return null;
    }
  }
}

/** Whether the walk of `root` comes by a file below it, if there is such a file; links on the way are taken for folders. */
export function isOnWalk(root: string, file: string, isExcluded = NO_PATHS): boolean {
  const names = slashes(path.relative(root, file)).split('/');
  const folder = (depth: number): string => path.join(root, ...names.slice(0, depth));
  return comesBy(walkedRoot(root, isExcluded, ignore), names, (depth) => gitignoreOf(folder(depth), ignore));
}

/** What an entry is, or what the link leads to; null for a link to nowhere, a socket and the like. */
function kindOf(entry: Dirent, absolute: string): 'file' | 'folder' | null {
  const is = entry.isSymbolicLink() ? linked(absolute) : entry;
  if (is?.isDirectory()) return 'folder';
  return is?.isFile() ? 'file' : null;
}

function linked(link: string): Stats | null {
  try {
    return statSync(link);
  } catch {
    return null;
  }
}
