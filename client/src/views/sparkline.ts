// A row of bars in text, as small as a word.

const BARS = '▂▃▄▅▆▇█';
/** As wide as a bar, so that those of several lines stand under each other. */
const NO_BAR = '▁';
/** A wider row would push the rest out of a side bar. */
const MOST_YEARS = 10;

export interface Years {
  readonly first: number;
  readonly last: number;
}

/** A bar for each year, as high as its count beside the highest; the lowest for a year without any. Empty for a single year, of which it would say nothing. */
export function sparkline(counts: readonly (readonly [year: number, count: number])[], { first, last }: Years): string {
  const from = Math.max(first, last - MOST_YEARS + 1);
  if (from >= last) return '';
  const byYear = new Map(counts);
  const heights = Array.from({ length: last - from + 1 }, (_, index) => byYear.get(from + index) ?? 0);
  const highest = Math.max(...heights, 1);
  return heights
    .map((height) => (height === 0 ? NO_BAR : BARS[Math.ceil((height / highest) * BARS.length) - 1]))
    .join('');
}
