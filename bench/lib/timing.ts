/** How long something takes. */

/** In milliseconds. */
export interface Timing {
  readonly best: number;
  readonly median: number;
}

/** Does the work so many times, and before that some more for warming up, which do not count. */
export function timed(runs: number, work: () => void, warmUp = Math.ceil(runs / 3)): Timing {
  const all: number[] = [];
  for (let run = -warmUp; run < runs; run++) {
    const began = performance.now();
    work();
    if (run >= 0) all.push(performance.now() - began);
  }
  return timingOf(all);
}

export function timingOf(samples: readonly number[]): Timing {
  const sorted = [...samples].sort((a, b) => a - b);
  return { best: sorted[0] ?? Number.NaN, median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN };
}

/** The value below which so many of a hundred samples lie. */
export function percentile(samples: readonly number[], part: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * part) / 100))] ?? Number.NaN;
}

export function megabytesPerSecond(bytes: number, milliseconds: number): number {
  return bytes / 1e6 / (milliseconds / 1e3);
}
