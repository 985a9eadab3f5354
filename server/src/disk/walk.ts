/** All files below a folder that are not ignored: the one answer of editor and command to which files there are. */
import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import type { IgnoreRules } from '../config/gitignore.ts';
import type { PathMatcher } from '../config/globs.ts';
import { GITIGNORE, IgnoreFiles, type OnUnreadable, withSlash } from './ignoreFiles.ts';
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

/** A folder on the way; the paths from the root and from the repository's own folder are empty or end with `/`. */
interface Folder {
  readonly absolute: string;
  readonly fromRoot: string;
  readonly fromTop: string;
}

/** Takes why something on the way, named from the root, cannot be read; the walk goes on. */
export type OnWalkProblem = (fromRoot: string, error: unknown) => void;

/** Never bulletins: what packages bring along. Hidden folders are left out as well. */
const SKIPPED_FOLDER = 'node_modules';

const NOTHING: PathMatcher = () => false;

/**
 * The files below `root`, each folder's entries by name, so that the order is the same on every system. Links to folders are followed unless they
 * lead into what is walked anyway, or above it: then they would never end. What `isExcluded` names, files or folders from the root, is left out as well.
 */
export function* walk(root: string, onProblem: OnWalkProblem, isExcluded = NOTHING): Generator<FolderEntry> {
  const onUnreadable: OnUnreadable = (file, error) => onProblem(slashes(path.relative(root, file)), error);
  const ignoreFiles = new IgnoreFiles(root, onUnreadable);
  const walked: string[] = [];
  if (isNew(root)) {
    yield* folder({ absolute: root, fromRoot: '', fromTop: withSlash(ignoreFiles.fromTop(root)) }, ignoreFiles.outer());
  }

  function* folder({ absolute, fromRoot, fromTop }: Folder, outer: IgnoreRules): Generator<FolderEntry> {
    const entries = entriesOf(absolute);
    const rules = entries.some(({ name }) => name === GITIGNORE) ? ignoreFiles.within(absolute, outer) : outer;
    const beginning = absolute.endsWith(path.sep) ? absolute : absolute + path.sep;
    for (const entry of entries) {
      const { name } = entry;
      const within = beginning + name;
      const kind = kindOf(entry, within);
      if (kind === null || isExcluded(`${fromRoot}${name}`)) continue;
      if (kind === 'folder') {
        if (isSkipped(name) || rules.ignores(`${fromTop}${name}/`)) continue;
        if (entry.isSymbolicLink() && !isNew(within)) continue;
        const inner = { absolute: within, fromRoot: `${fromRoot}${name}/`, fromTop: `${fromTop}${name}/` };
        yield* folder(inner, rules);
      } else if (!rules.ignores(`${fromTop}${name}`)) {
        yield { absolute: within, folder: absolute, name, fromRoot: `${fromRoot}${name}` };
      }
    }
  }

  function entriesOf(current: string): Dirent[] {
    const entries = tryTo(current, () => readdirSync(current, { withFileTypes: true })) ?? [];
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  function isNew(current: string): boolean {
    const real = tryTo(current, () => realpathSync(current));
    if (real === null || walked.some((known) => isWithin(known, real) || isWithin(real, known))) return false;
    walked.push(real);
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
export function isOnWalk(root: string, file: string, isExcluded = NOTHING): boolean {
  const ignoreFiles = new IgnoreFiles(root, () => undefined);
  let rules = ignoreFiles.outer();
  let absolute = root;
  const names = slashes(path.relative(root, file)).split('/');
  for (const [index, name] of names.entries()) {
    rules = ignoreFiles.within(absolute, rules);
    absolute = path.join(absolute, name);
    if (isExcluded(names.slice(0, index + 1).join('/'))) return false;
    const isFolder = index < names.length - 1;
    if (isFolder && isSkipped(name)) return false;
    if (rules.ignores(withSlashIf(isFolder, ignoreFiles.fromTop(absolute)))) return false;
  }
  return true;
}

function isSkipped(folder: string): boolean {
  return folder.startsWith('.') || folder === SKIPPED_FOLDER;
}

function withSlashIf(isFolder: boolean, name: string): string {
  return isFolder ? `${name}/` : name;
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

function isWithin(outer: string, inner: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith(path.sep) ? outer : outer + path.sep);
}
