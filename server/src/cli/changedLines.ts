/** The lines that have changed since a revision, as git tells: committed since, staged or not, and files that are new. */
import path from 'node:path';
import { isWithin, repositoryAbove } from '../disk/folders.ts';
import { slashes } from '../disk/slashes.ts';
import type { Span } from '../text/span.ts';
import { git } from './git.ts';
import { commitOf, emptyTree, repositoryOf, superprojectOf } from './revision.ts';

interface Repository {
  readonly root: string;
  readonly commit: string;
  /** Paths from the root, with `/`, and what each was called at the commit. */
  readonly changed: ReadonlyMap<string, string>;
  readonly untracked: ReadonlySet<string>;
}

export class ChangedLines {
  readonly #revision: string;
  readonly #cwd: string;
  readonly #byFolder = new Map<string, Repository>();

  /** The revision is one of the repository in which the user is, in `cwd`. */
  constructor(revision: string, cwd: string) {
    this.#revision = revision;
    this.#cwd = cwd;
  }

  /** Whether a file, by its absolute path, has changed at all. @throws CommandError when it is in no repository, or there is no such revision */
  has(file: string): boolean {
    const { root, changed, untracked } = this.#repositoryOf(file);
    const name = fromRoot(root, file);
    return changed.has(name) || untracked.has(name);
  }

  /** The stretches of its text that have changed. Where lines were only taken out, there is none. @throws CommandError as `has` does */
  spansIn(file: string, text: string): Span[] {
    const { root, commit, changed, untracked } = this.#repositoryOf(file);
    const name = fromRoot(root, file);
    if (untracked.has(name)) return [{ start: 0, end: text.length }];
    const before = changed.get(name);
    if (before === undefined) return [];
    const diff = git([...DIFF, ...HUNKS_ONLY, commit, '--', ...new Set([before, name])], root);
    return spansOf(diff, text);
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
    const root = repositoryOf(folder, OPTION);
    const commit = this.#commitIn(root);
    const changed = git([...DIFF, '--name-status', '-z', commit], root);
    const untracked = git(['ls-files', '--others', '--exclude-standard', '-z'], root);
    return { root, commit, changed: changesIn(changed), untracked: namesIn(untracked) };
  }

  /** What the revision is in a repository: in a submodule, the commit that the repository around it had there, unless the user is within. */
  #commitIn(root: string): string {
    const outer = isWithin(root, this.#cwd) ? null : superprojectOf(root);
    if (outer === null) return commitOf(this.#revision, root, OPTION, ' (paths go before --changed)');
    const { commit } = this.#repositoryOf(path.join(outer.root, 'any'));
    const [, recorded] = /^160000 commit (\S+)\t/.exec(git(['ls-tree', commit, '--', outer.way], outer.root)) ?? [];
    return recorded === undefined ? emptyTree(root) : commitOf(recorded, root, OPTION);
  }
}

/** Whatever the user has configured, and whatever files are called. */
const DIFF = [
  '--literal-pathspecs',
  '-c',
  'diff.relative=false',
  'diff',
  '--no-ext-diff',
  '--no-textconv',
  // A line has not changed because its file is called otherwise.
  '--find-renames',
];
const OPTION = '--changed';

const HUNKS_ONLY = ['--unified=0', '--inter-hunk-context=0', '--text', '--no-color'];

/** From `M`, a name, `R100`, a name, the name since: each with a NUL behind it. */
function changesIn(list: string): ReadonlyMap<string, string> {
  const changed = new Map<string, string>();
  const parts = list.split('\0').values();
  for (const status of parts) {
    const before = parts.next().value ?? '';
    changed.set(status.startsWith('R') ? (parts.next().value ?? '') : before, before);
  }
  return changed;
}

function namesIn(list: string): ReadonlySet<string> {
  return new Set(list.split('\0').filter((name) => name !== ''));
}

function fromRoot(root: string, file: string): string {
  return slashes(path.relative(root, file));
}

const HUNK = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm;

/** From the hunks of a diff without context to the text after it. Git ends lines at LF alone. */
export function spansOf(diff: string, text: string): Span[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const startOf = (line: number): number => starts[line - 1] ?? text.length;
  return [...diff.matchAll(HUNK)].flatMap(([, first, count]) => {
    const line = Number(first);
    const lines = count === undefined ? 1 : Number(count);
    return lines === 0 ? [] : [{ start: startOf(line), end: startOf(line + lines) }];
  });
}
