/** The `.gitignore` files that speak of what is below a folder. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { IgnoreRules } from '../config/gitignore.ts';
import { slashes } from './slashes.ts';

export const GITIGNORE = '.gitignore';

/** Takes why a file or folder cannot be read; what is looked for goes on without it. */
export type OnUnreadable = (absolute: string, error: unknown) => void;

export class IgnoreFiles {
  /** The repository's own folder; `root` where it is in none. Paths that rules are asked about are relative to it. */
  readonly top: string;
  readonly #root: string;
  readonly #onUnreadable: OnUnreadable;

  constructor(root: string, onUnreadable: OnUnreadable) {
    this.#root = root;
    this.top = repositoryOf(root) ?? root;
    this.#onUnreadable = onUnreadable;
  }

  /** The rules of the folders from the repository's own down to the one above the root; none when they exclude the root itself, which the user named. */
  outer(): IgnoreRules {
    let rules = IgnoreRules.none;
    let current = this.top;
    for (const name of current === this.#root ? [] : this.fromTop(this.#root).split('/')) {
      rules = this.within(current, rules);
      current = path.join(current, name);
      if (rules.ignores(`${this.fromTop(current)}/`)) return IgnoreRules.none;
    }
    return rules;
  }

  /** `outer` and the rules of one folder, if it has any. */
  within(folder: string, outer: IgnoreRules): IgnoreRules {
    const file = path.join(folder, GITIGNORE);
    if (!existsSync(file)) return outer;
    try {
      return outer.within(withSlash(this.fromTop(folder)), readFileSync(file, 'utf8'));
    } catch (error) {
      this.#onUnreadable(file, error);
      return outer;
    }
  }

  /** The path from the top, with `/`. */
  fromTop(absolute: string): string {
    return slashes(path.relative(this.top, absolute));
  }
}

/** A path of a folder as the beginning of the paths below it; empty for the top itself. */
export function withSlash(folder: string): string {
  return folder && `${folder}/`;
}

function repositoryOf(folder: string): string | null {
  if (existsSync(path.join(folder, '.git'))) return folder;
  const parent = path.dirname(folder);
  return parent === folder ? null : repositoryOf(parent);
}
