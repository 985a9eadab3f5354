/** All files below a folder that are not ignored. */
import { type Dirent, existsSync, readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { IgnoreRules } from '../config/gitignore.ts';
import { slashes } from './readFile.ts';

export interface FolderEntry {
  readonly absolute: string;
  /** The folder that it is in. */
  readonly folder: string;
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
const GITIGNORE = '.gitignore';

/**
 * The files below `root`, each folder's entries by name, so that the order is the same on every system. Links to folders are followed unless they
 * lead into what is walked anyway, or above it: then they would never end.
 */
export function* walk(root: string, onProblem: OnWalkProblem): Generator<FolderEntry> {
  const top = repositoryOf(root) ?? root;
  const walked: string[] = [];
  if (isNew(root))
    yield* folder({ absolute: root, fromRoot: '', fromTop: withSlash(relative(top, root)) }, outerRules());

  function* folder({ absolute, fromRoot, fromTop }: Folder, outer: IgnoreRules): Generator<FolderEntry> {
    const entries = entriesOf(absolute);
    const rules = entries.some(({ name }) => name === GITIGNORE) ? withRulesOf(absolute, outer) : outer;
    for (const entry of entries) {
      const { name } = entry;
      const within = path.join(absolute, name);
      const kind = kindOf(entry, within);
      if (kind === 'folder') {
        if (name.startsWith('.') || name === SKIPPED_FOLDER || rules.ignores(`${fromTop}${name}/`)) continue;
        if (entry.isSymbolicLink() && !isNew(within)) continue;
        const inner = { absolute: within, fromRoot: `${fromRoot}${name}/`, fromTop: `${fromTop}${name}/` };
        yield* folder(inner, rules);
      } else if (kind === 'file' && !rules.ignores(`${fromTop}${name}`)) {
        yield { absolute: within, folder: absolute, fromRoot: `${fromRoot}${name}` };
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

  /** The rules of the folders from the repository's own down to the one above the root; none when they exclude the root itself, which the user named. */
  function outerRules(): IgnoreRules {
    let rules = IgnoreRules.none;
    let current = top;
    for (const name of top === root ? [] : relative(top, root).split('/')) {
      if (existsSync(path.join(current, GITIGNORE))) rules = withRulesOf(current, rules);
      current = path.join(current, name);
      if (rules.ignores(`${relative(top, current)}/`)) return IgnoreRules.none;
    }
    return rules;
  }

  function withRulesOf(current: string, outer: IgnoreRules): IgnoreRules {
    const file = path.join(current, GITIGNORE);
    const text = tryTo(file, () => readFileSync(file, 'utf8'));
    return text === null ? outer : outer.within(withSlash(relative(top, current)), text);
  }

  function tryTo<Result>(file: string, read: () => Result): Result | null {
    try {
      return read();
    } catch (error) {
      onProblem(relative(root, file), error);
      return null;
    }
  }
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

function repositoryOf(folder: string): string | null {
  if (existsSync(path.join(folder, '.git'))) return folder;
  const parent = path.dirname(folder);
  return parent === folder ? null : repositoryOf(parent);
}

function relative(from: string, to: string): string {
  return slashes(path.relative(from, to));
}

function withSlash(folder: string): string {
  return folder && `${folder}/`;
}

function isWithin(outer: string, inner: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith(path.sep) ? outer : outer + path.sep);
}
