/** All files below a folder that are not ignored. */
import { type Dirent, existsSync, readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { IgnoreRules } from '../config/gitignore.ts';
import { slashes } from './readFile.ts';

export interface FolderEntry {
  readonly absolute: string;
  /** The path from the folder that is walked, with `/`. */
  readonly fromRoot: string;
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
  if (isNew(root)) yield* folder(root, outerRules());

  function* folder(current: string, outer: IgnoreRules): Generator<FolderEntry> {
    const entries = entriesOf(current);
    const rules = entries.some(({ name }) => name === GITIGNORE) ? withRulesOf(current, outer) : outer;
    for (const entry of entries) {
      const absolute = path.join(current, entry.name);
      const kind = kindOf(entry, absolute);
      if (kind === 'folder') {
        if (entry.name.startsWith('.') || entry.name === SKIPPED_FOLDER) continue;
        if (rules.ignores(`${relative(top, absolute)}/`)) continue;
        if (entry.isSymbolicLink() && !isNew(absolute)) continue;
        yield* folder(absolute, rules);
      } else if (kind === 'file' && !rules.ignores(relative(top, absolute))) {
        yield { absolute, fromRoot: relative(root, absolute) };
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
    const from = relative(top, current);
    return text === null ? outer : outer.within(from && `${from}/`, text);
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

function isWithin(outer: string, inner: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith(path.sep) ? outer : outer + path.sep);
}
