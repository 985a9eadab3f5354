import type { Span } from '../text/span.ts';

/** Tells whether places lie in one of the spans, which ascend and are apart. To be asked in growing offsets, so that all questions take one walk. */
export function insideOf(spans: readonly Span[]): (at: number) => boolean {
  let next = 0;
  return (at) => {
    while ((spans[next]?.end ?? Infinity) <= at) next++;
    return (spans[next]?.start ?? Infinity) <= at;
  };
}
