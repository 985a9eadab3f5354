/** A half-open stretch of text, `[start, end)`, in UTF-16 code units from 0. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The characters of a span; none of no span. */
export function textIn(text: string, span: Span | null): string {
  return span ? text.slice(span.start, span.end) : '';
}

/** Whether `offset` lies in `span` or touches one of its ends: where a cursor "in" the span may stand. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** Whether `inner` lies wholly in `outer`. */
export function encloses(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two share a character, or one is empty and lies in or at the edge of the other. */
export function overlaps(a: Span, b: Span): boolean {
  if (a.start === a.end || b.start === b.end) return a.start <= b.end && b.start <= a.end;
  return a.start < b.end && b.start < a.end;
}

/** Tells whether places lie in one of the spans, which ascend and are apart. To be asked in growing offsets, so that all questions take one walk. */
export function insideOf(spans: readonly Span[]): (at: number) => boolean {
  let next = 0;
  return (at) => {
    while ((spans[next]?.end ?? Infinity) <= at) next++;
    return (spans[next]?.start ?? Infinity) <= at;
  };
}
