/** Files by something that they hold. */
export class FileSets<Key> {
  readonly #sets = new Map<Key, Set<string>>();

  add(key: Key, uri: string): void {
    const set = this.#sets.get(key);
    if (set) set.add(uri);
    else this.#sets.set(key, new Set([uri]));
  }

  remove(key: Key, uri: string): void {
    const set = this.#sets.get(key);
    set?.delete(uri);
    if (set?.size === 0) this.#sets.delete(key);
  }

  get(key: Key): ReadonlySet<string> {
    return this.#sets.get(key) ?? NONE;
  }
}

const NONE: ReadonlySet<string> = new Set();
