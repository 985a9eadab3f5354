/** The names that come back in every file of an archive: one copy for all. */
import { detached } from '../text/detached.ts';

/** A source as a citation names it. */
export interface CitedName {
  /** The canonical name; as written where the source is not listed. */
  readonly source: string;
  readonly written: string;
}

/** A memory for names: whoever records many files uses one for all. */
export class Intern {
  readonly #names = new Map<string, string>();
  /** By what is written, which is nearly always one source. */
  readonly #cited = new Map<string, CitedName[]>();

  /** The copy of a name; holds no part of the text that it was cut from. */
  name(name: string): string {
    let copy = this.#names.get(name);
    if (copy === undefined) {
      copy = detached(name);
      this.#names.set(copy, copy);
    }
    return copy;
  }

  /** The one object for a source that is written so. */
  cited({ source, written }: CitedName): CitedName {
    const known = this.#cited.get(written);
    const same = known?.find((each) => each.source === source);
    if (same) return same;
    const name = { source: this.name(source), written: this.name(written) };
    if (known) known.push(name);
    else this.#cited.set(name.written, [name]);
    return name;
  }
}
