import type { Target } from './meantFiles.ts';

/** Files of the same folder, one after the other. */
interface Run {
  readonly first: Target;
  /** What comes before the name in the path as it is shown, and in the absolute one. */
  readonly shownBeginning: string;
  readonly beginning: string;
  readonly names: string[];
}

/**
 * Files in their order. Of each only its name is kept, and what files of a folder share once for those that follow each other: for the files of a
 * large archive that is a fraction of the memory that their paths would take.
 */
export class FileList implements Iterable<Target> {
  readonly #runs: Run[] = [];
  #size = 0;

  constructor(files: Iterable<Target>) {
    for (const file of files) this.#add(file);
  }

  /** How many files there are. */
  get size(): number {
    return this.#size;
  }

  *[Symbol.iterator](): Generator<Target, undefined> {
    for (const { first, shownBeginning, beginning, names } of this.#runs) {
      const { folder, settings } = first;
      for (const name of names)
        yield { path: shownBeginning + name, absolute: beginning + name, folder, name, settings };
    }
  }

  #add(file: Target): void {
    const { name } = file;
    const last = this.#runs.at(-1);
    const shownBeginning = without(name, file.path);
    if (last?.first.folder === file.folder && last.shownBeginning === shownBeginning) last.names.push(name);
    else this.#runs.push({ first: file, shownBeginning, beginning: without(name, file.absolute), names: [name] });
    this.#size++;
  }
}

function without(name: string, path: string): string {
  return path.slice(0, path.length - name.length);
}
