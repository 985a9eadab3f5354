/** What the user has told the editor to leave out of its folders: `files.exclude` and `search.exclude`. */
import { globMatcher, NO_PATHS, type PathMatcher } from '../../config/globs.ts';

/** The settings in which editors keep it: objects of globs, those that are `true` counting. */
const SECTIONS = ['files.exclude', 'search.exclude'];

export interface FolderExcludesSetup {
  /** Asks the client for its settings, one answer for each; null for a client that cannot be asked. */
  readonly ask: ((items: { readonly scopeUri: string; readonly section: string }[]) => Promise<unknown>) | null;
  readonly fail: (error: unknown) => void;
}

export class FolderExcludes {
  readonly #setup: FolderExcludesSetup;
  readonly #folders = new Map<string, { readonly globs: string; readonly matches: PathMatcher }>();

  constructor(setup: FolderExcludesSetup) {
    this.#setup = setup;
  }

  /** Whether a path from a folder on is left out, as far as the client was asked. */
  of(folder: string): PathMatcher {
    return this.#folders.get(folder)?.matches ?? NO_PATHS;
  }

  /** Asks the client what is left out of a folder. Resolves to whether that is news; never rejects. Null where the client cannot be asked. */
  ask(folder: string): Promise<boolean> | null {
    const { ask } = this.#setup;
    return ask && this.#learn(folder, ask);
  }

  async #learn(folder: string, ask: NonNullable<FolderExcludesSetup['ask']>): Promise<boolean> {
    try {
      const items = SECTIONS.map((section) => ({ scopeUri: folder, section }));
      const answers = await ask(items);
      const globs = Array.isArray(answers) ? answers.flatMap(globsOf) : [];
      const before = this.#folders.get(folder)?.globs ?? '';
      const now = globs.join('\n');
      this.#folders.set(folder, { globs: now, matches: globs.length === 0 ? NO_PATHS : globMatcher(globs) });
      return now !== before;
    } catch (error) {
      this.#setup.fail(error);
      return false;
    }
  }
}

/** A glob with a condition, `{ "when": … }`, is about files that another program makes: no bulletins. */
function globsOf(setting: unknown): string[] {
  if (typeof setting !== 'object' || setting === null || Array.isArray(setting)) return [];
  return Object.entries(setting).flatMap(([glob, isOn]) => (isOn === true ? [glob] : []));
}
