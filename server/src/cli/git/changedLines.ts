/** The lines that have changed since a revision. */
import type { Span } from '../../text/span.ts';
import { ChangedFiles, DIFF } from './changedFiles.ts';
import { git } from './git.ts';

export class ChangedLines {
  readonly #files: ChangedFiles;

  /** The revision is one of the repository in which the user is, in `cwd`. */
  constructor(revision: string, cwd: string) {
    this.#files = new ChangedFiles({ revision, cwd, option: '--changed', hint: ' (paths go before --changed)' });
  }

  /** Whether a file, by its absolute path, has changed at all. @throws CommandError when it is in no repository, or there is no such revision */
  has(file: string): boolean {
    return this.#files.of(file).hasChanged;
  }

  /** The stretches of its text that have changed. Where lines were only taken out, there is none. @throws CommandError as `has` does */
  spansIn(file: string, text: string): Span[] {
    const { root, commit, name, before, hasChanged } = this.#files.of(file);
    if (!hasChanged) return [];
    if (before === null) return [{ start: 0, end: text.length }];
    const diff = git([...DIFF, ...HUNKS_ONLY, commit, '--', ...new Set([before, name])], root);
    return spansOf(diff, text);
  }
}

const HUNKS_ONLY = ['--unified=0', '--inter-hunk-context=0', '--text', '--no-color'];

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
