/** The lines that have changed since a revision, as git tells: committed since, staged or not, and files that are new. */
import path from 'node:path';
import { slashes } from '../disk/slashes.ts';
import type { Span } from '../text/span.ts';
import { CommandError } from './commandError.ts';
import { git } from './git.ts';

interface Repository {
  readonly root: string;
  readonly commit: string;
  /** Paths from the root, with `/`. */
  readonly changed: ReadonlySet<string>;
  readonly untracked: ReadonlySet<string>;
}

export class ChangedLines {
  readonly #revision: string;
  readonly #repositories: Repository[] = [];

  constructor(revision: string) {
    this.#revision = revision;
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
    if (!changed.has(name)) return [];
    const diff = git([...DIFF, ...HUNKS_ONLY, commit, '--', name], root);
    return spansOf(diff, text);
  }

  #repositoryOf(file: string): Repository {
    const folder = path.dirname(file);
    const known = this.#repositories.find(({ root }) => isWithin(root, folder));
    if (known) return known;
    const repository = read(folder, this.#revision);
    this.#repositories.push(repository);
    return repository;
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
  '--no-renames',
];
const HUNKS_ONLY = ['--unified=0', '--inter-hunk-context=0', '--text', '--no-color'];

function read(folder: string, revision: string): Repository {
  const root = path.resolve(folder, rootOf(folder));
  const commit = commitOf(revision, root);
  const changed = git([...DIFF, '--name-only', '-z', commit], root);
  const untracked = git(['ls-files', '--others', '--exclude-standard', '-z'], root);
  return { root, commit, changed: namesIn(changed), untracked: namesIn(untracked) };
}

/** The way up to the root: unlike its own path, it knows nothing of symbolic links. */
function rootOf(folder: string): string {
  try {
    return git(['rev-parse', '--show-cdup'], folder).replace(/\r?\n$/, '');
  } catch (error) {
    if (error instanceof CommandError) throw new CommandError(`--changed needs a git repository. ${error.message}`);
    throw error;
  }
}

function commitOf(revision: string, root: string): string {
  try {
    // What begins with a hyphen would be taken for an option.
    if (revision.startsWith('-')) throw new CommandError('no revision');
    return git(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`], root).trim();
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    throw new CommandError(`--changed: there is no revision "${revision}" (paths go before --changed)`);
  }
}

function namesIn(list: string): ReadonlySet<string> {
  return new Set(list.split('\0').filter((name) => name !== ''));
}

function fromRoot(root: string, file: string): string {
  return slashes(path.relative(root, file));
}

function isWithin(root: string, folder: string): boolean {
  const way = path.relative(root, folder);
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
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
