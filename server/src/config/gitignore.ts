/** What the `.gitignore` files on the way to a file say of it. */
import ignore, { type Ignore } from 'ignore';

interface IgnoreFile {
  /** The folder of the `.gitignore`, as the paths that are asked about begin; empty for their root, else with a `/` at its end. */
  readonly folder: string;
  readonly rules: Ignore;
}

export class IgnoreRules {
  /** Nothing is ignored. */
  static readonly none = new IgnoreRules([]);

  /** The nearest folder first. */
  readonly #files: readonly IgnoreFile[];

  private constructor(files: readonly IgnoreFile[]) {
    this.#files = files;
  }

  /** These rules, and before them those of a folder within. */
  within(folder: string, gitignore: string): IgnoreRules {
    const rules = ignore({ ignoreCase: false }).add(gitignore);
    return new IgnoreRules([{ folder, rules }, ...this.#files]);
  }

  /** Whether a path is ignored whose folders are not. A folder's path ends with `/`. The nearest `.gitignore` that speaks of it decides. */
  ignores(path: string): boolean {
    for (const { folder, rules } of this.#files) {
      if (!path.startsWith(folder)) continue;
      const { ignored, unignored } = rules.test(path.slice(folder.length));
      if (ignored || unignored) return ignored;
    }
    return false;
  }
}
