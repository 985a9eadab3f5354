/** Revisions of git, as options of the command name them. */
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { CommandError } from '../commandError.ts';
import { git } from './git.ts';

/**
 * The root of the repository that a folder is in. It is found by the way up: unlike the root's own path, that knows nothing of symbolic links.
 * @throws CommandError, in which `option` needs one, when there is none
 */
export function repositoryOf(folder: string, option: string): string {
  try {
    return path.resolve(folder, git(['rev-parse', '--show-cdup'], folder).replace(/\r?\n$/, ''));
  } catch (error) {
    if (error instanceof CommandError) throw new CommandError(`${option} needs a git repository. ${error.message}`);
    throw error;
  }
}

/** What git calls the last commit. */
export const LAST_COMMIT = 'HEAD';

/**
 * The name of the commit that a revision means in a repository. Before the first commit, `HEAD` is the empty tree: everything is new.
 * @throws CommandError with `hint`, when there is no such revision
 */
export function commitOf(revision: string, root: string, option: string, hint = ''): string {
  // What begins with a hyphen would be taken for an option.
  const commit = revision.startsWith('-')
    ? null
    : asked(root, 'rev-parse', '--verify', '--quiet', `${revision}^{commit}`);
  if (commit !== null) return commit;
  const isUnborn = revision === LAST_COMMIT && asked(root, 'symbolic-ref', '--quiet', revision) !== null;
  if (isUnborn) return emptyTree(root);
  const isShallow = asked(root, 'rev-parse', '--is-shallow-repository') === 'true';
  const why = isShallow ? ': the clone is shallow, so fetch more of its history first' : hint;
  throw new CommandError(`${option}: there is no revision "${revision}"${why}`);
}

/** The name of the tree that holds nothing, which every repository knows. */
export function emptyTree(root: string): string {
  return git(['hash-object', '-t', 'tree', '--stdin'], root).trim();
}

/** The repository that the one at `root` is a submodule of, and where in it that lies; null when it is none. */
export function superprojectOf(root: string): { readonly root: string; readonly way: string } | null {
  const outer = asked(root, 'rev-parse', '--show-superproject-working-tree');
  return outer ? { root: outer, way: path.relative(outer, realpathSync(root)) } : null;
}

/** What git answers; null where it has no answer. */
function asked(root: string, ...args: readonly string[]): string | null {
  try {
    return git(args, root).trim();
  } catch (error) {
    if (error instanceof CommandError) return null;
    throw error;
  }
}
