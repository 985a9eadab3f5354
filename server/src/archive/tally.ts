/** How often each of some things occurs. */
export class Tally<Key> {
  readonly #counts = new Map<Key, number>();

  /** `by` may be negative: what occurs no more is forgotten. */
  add(key: Key, by: 1 | -1): void {
    const count = (this.#counts.get(key) ?? 0) + by;
    if (count > 0) this.#counts.set(key, count);
    else this.#counts.delete(key);
  }

  get(key: Key): number {
    return this.#counts.get(key) ?? 0;
  }

  entries(): IterableIterator<[Key, number]> {
    return this.#counts.entries();
  }
}
