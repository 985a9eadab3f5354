/** The files that have changed since a revision, as git tells: committed since, staged or not, and files that are new. */
import path from 'node:path';
import { isWithin, repositoryAbove } from '../../disk/folders.ts';
import { slashes } from '../../disk/slashes.ts';
import { git } from './git.ts';
import { commitOf, emptyTree, repositoryOf, superprojectOf } from './revision.ts';

/** The revision that is compared with. */
export interface Since {
  readonly revision: string;
  /** The folder in which the user is: the revision is one of the repository there. */
  readonly cwd: string;
  /** The option that names it. */
  readonly option: string;
  /** What may help whoever named a revision that is none. */
  readonly hint?: string;
}

/** A file now and at the commit. */
export interface FileSince {
  /** The root of its repository. */
  readonly root: string;
  readonly commit: string;
  /** From the root, with `/`. */
  readonly name: string;
  /** What it was called at the commit, from the root; null where it was not there. A file that git is told to ignore counts as there and the same. */
  readonly before: string | null;
  readonly hasChanged: boolean;
}

interface Repository {
  readonly root: string;
  readonly commit: string;
  /** Paths from the root, with `/`, and what each was called at the commit; null for what was not there. */
  readonly changed: ReadonlyMap<string, string | null>;
}

export class ChangedFiles {
  readonly #since: Since;
  readonly #byFolder = new Map<string, Repository>();

  constructor(since: Since) {
    this.#since = since;
  }

  /** What has become of a file, by its absolute path. @throws CommandError when it is in no repository, or there is no such revision */
  of(file: string): FileSince {
    const { root, commit, changed } = this.#repositoryOf(file);
    const name = slashes(path.relative(root, file));
    const before = changed.get(name);
    return { root, commit, name, before: before === undefined ? name : before, hasChanged: before !== undefined };
  }

  /** That of the nearest `.git`: one repository may lie within another. */
  #repositoryOf(file: string): Repository {
    const folder = path.dirname(file);
    const known = this.#byFolder.get(folder);
    if (known) return known;
    const start = repositoryAbove(folder) ?? folder;
    const repository = this.#byFolder.get(start) ?? this.#read(start);
    this.#byFolder.set(start, repository).set(folder, repository);
    return repository;
  }

  #read(folder: string): Repository {
    const root = repositoryOf(folder, this.#since.option);
    const commit = this.#commitIn(root);
    const changed = git([...DIFF, '--name-status', '-z', commit], root);
    const untracked = git(['ls-files', '--others', '--exclude-standard', '-z'], root);
    return { root, commit, changed: new Map([...changesIn(changed), ...newIn(untracked)]) };
  }

  /** What the revision is in a repository: in a submodule, the commit that the repository around it had there, unless the user is within. */
  #commitIn(root: string): string {
    const { revision, cwd, option, hint } = this.#since;
    const outer = isWithin(root, cwd) ? null : superprojectOf(root);
    if (outer === null) return commitOf(revision, root, option, hint);
    const { commit } = this.#repositoryOf(path.join(outer.root, 'any'));
    const [, recorded] = /^160000 commit (\S+)\t/.exec(git(['ls-tree', commit, '--', outer.way], outer.root)) ?? [];
    return recorded === undefined ? emptyTree(root) : commitOf(recorded, root, option);
  }
}

/** Whatever the user has configured, and whatever files are called. */
export const DIFF = [
  '--literal-pathspecs',
  '-c',
  'diff.relative=false',
  'diff',
  '--no-ext-diff',
  '--no-textconv',
  // A line has not changed because its file is called otherwise.
  '--find-renames',
];

/** From `M`, a name, `R100`, a name, the name since: each with a NUL after it. */
function changesIn(list: string): ReadonlyMap<string, string | null> {
  const changed = new Map<string, string | null>();
  const parts = list.split('\0').values();
  for (const status of parts) {
    const before = parts.next().value ?? '';
    if (status.startsWith('R')) changed.set(parts.next().value ?? '', before);
    else changed.set(before, status === 'A' ? null : before);
  }
  return changed;
}

function newIn(list: string): readonly (readonly [string, null])[] {
  return list.split('\0').flatMap((name) => (name === '' ? [] : [[name, null] as const]));
}
