/** What a walk passes over: one answer for whoever lists folders, from a disk or from an editor. */
import { IgnoreRules } from './gitignore.ts';
import type { PathMatcher } from './globs.ts';

export const GITIGNORE = '.gitignore';

/** Never bulletins: what packages bring along. Hidden folders are left out as well. */
const SKIPPED_FOLDER = 'node_modules';

/** Gives the text of the `.gitignore` of a folder on the way, by how many names of the way lead to it; null where it has none. */
export type GitignoreOnWay = (depth: number) => string | null;

/** A folder that a walk has come to. It reads nothing: whoever walks does. */
export class WalkedFolder {
  /** The path from the folder that is walked, with `/` at its end; empty for that one itself. */
  readonly fromRoot: string;
  /** The same from the repository's own folder. */
  readonly #fromTop: string;
  readonly #rules: IgnoreRules;
  readonly #isExcluded: PathMatcher;

  private constructor(fromRoot: string, fromTop: string, rules: IgnoreRules, isExcluded: PathMatcher) {
    this.fromRoot = fromRoot;
    this.#fromTop = fromTop;
    this.#rules = rules;
    this.#isExcluded = isExcluded;
  }

  /** Where a walk begins. `way` names the folders from the repository's own down to this one. What `isExcluded` names by its path from here is left out. */
  static root(way: readonly string[], gitignoreOf: GitignoreOnWay, isExcluded: PathMatcher): WalkedFolder {
    const fromTop = way.map((name) => `${name}/`).join('');
    return new WalkedFolder('', fromTop, rulesAbove(way, gitignoreOf), isExcluded);
  }

  /** The same folder with what its own `.gitignore` says, if it has one. */
  governedBy(gitignore: string | null): WalkedFolder {
    if (gitignore === null) return this;
    const rules = this.#rules.within(this.#fromTop, gitignore);
    return new WalkedFolder(this.fromRoot, this.#fromTop, rules, this.#isExcluded);
  }

  passesOver(name: string, kind: 'file' | 'folder'): boolean {
    if (this.#isExcluded(this.fromRoot + name)) return true;
    if (kind === 'file') return this.#rules.ignores(this.#fromTop + name);
    return name.startsWith('.') || name === SKIPPED_FOLDER || this.#rules.ignores(`${this.#fromTop}${name}/`);
  }

  inner(name: string): WalkedFolder {
    return new WalkedFolder(`${this.fromRoot}${name}/`, `${this.#fromTop}${name}/`, this.#rules, this.#isExcluded);
  }
}

/** Whether a walk comes by a file below its root, given by the names that lead to it from there. */
export function comesBy(root: WalkedFolder, names: readonly string[], gitignoreOf: GitignoreOnWay): boolean {
  let folder = root;
  for (const [depth, name] of names.entries()) {
    folder = folder.governedBy(gitignoreOf(depth));
    if (folder.passesOver(name, depth < names.length - 1 ? 'folder' : 'file')) return false;
    folder = folder.inner(name);
  }
  return true;
}

/** The rules of the folders from the repository's own down to the one above the root; none when they exclude the root itself, which the user named. */
function rulesAbove(way: readonly string[], gitignoreOf: GitignoreOnWay): IgnoreRules {
  let rules = IgnoreRules.none;
  let fromTop = '';
  for (const [depth, name] of way.entries()) {
    const gitignore = gitignoreOf(depth);
    if (gitignore !== null) rules = rules.within(fromTop, gitignore);
    fromTop += `${name}/`;
    if (rules.ignores(fromTop)) return IgnoreRules.none;
  }
  return rules;
}
