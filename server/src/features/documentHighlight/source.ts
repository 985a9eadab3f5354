import type { FileRecord } from '../../archive/record.ts';
import type { Span } from '../../text/span.ts';

/** Every citation of a source in one file, however it is spelled there. */
export function sourceHighlights({ items }: FileRecord, source: string): readonly Span[] {
  return items.flatMap(({ citations }) => [...citations.of(source)]);
}
