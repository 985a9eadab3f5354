/** Chances that are the same in every run: one seed, one row of numbers. */
export interface Chance {
  /** A whole number from 0, below `bound`. */
  below(bound: number): number;
  /** True in about `percent` cases of 100. */
  happens(percent: number): boolean;
  /** One of the values; fails when there is none. */
  pick<Value>(values: readonly Value[]): Value;
  shuffled<Value>(values: readonly Value[]): Value[];
}

export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  // Mulberry32: small, and even enough for choices of this kind.
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (bound: number): number => Math.floor(next() * bound);
  const pick = <Value>(values: readonly Value[]): Value => {
    const value = values[below(values.length)];
    if (value === undefined) throw new Error('nothing to pick from');
    return value;
  };
  return {
    below,
    happens: (percent) => below(100) < percent,
    pick,
    shuffled(values) {
      const left = [...values];
      for (let index = left.length - 1; index > 0; index--) {
        const other = below(index + 1);
        const kept = left[index];
        const moved = left[other];
        if (kept === undefined || moved === undefined) continue;
        left[index] = moved;
        left[other] = kept;
      }
      return left;
    },
  };
}
