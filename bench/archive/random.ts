/** Chance that repeats itself: the same seed gives the same archive on every machine. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0 || 1;
  }

  /** At least 0, below 1: Marsaglia's xorshift of 32 bits. */
  next(): number {
    let state = this.#state;
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    this.#state = state >>> 0;
    return this.#state / 0x1_0000_0000;
  }

  /** A whole number from `least` to `most`. */
  integer(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** True in so many cases of one. */
  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<Item>(items: readonly [Item, ...Item[]]): Item {
    return items[Math.floor(this.next() * items.length)] ?? items[0];
  }

  /** So many different items, in the order of the list. */
  some<Item>(items: readonly Item[], count: number): Item[] {
    let left = count;
    return items.filter((_, index) => {
      const taken = this.next() * (items.length - index) < left;
      if (taken) left--;
      return taken;
    });
  }
}
