/** Writes stretches of a file as HTML, with elements around the parts that something is to be said of. */
import { escapeHtml } from '../../export/markup.ts';
import type { Span } from '../../text/span.ts';
import type { Stretch } from './stretches.ts';

/** An element around a part of the text. Offsets are those of the file; decorations may overlap, and then each is written in parts. */
export interface Decoration extends Span {
  /** The opening tag, with its attributes escaped. */
  readonly open: string;
  readonly close: string;
}

/** In the order of their starts, the longer ones first: outer before inner. */
export function byStart(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** The text of a stretch. `decorations` are in order (`byStart`). One walk; each part costs as much as there is around it. */
export function decorated(source: string, { start, end }: Stretch, decorations: readonly Decoration[]): string {
  const parts: string[] = [];
  let active: Decoration[] = [];
  let next = 0;
  let at = start;
  while (at < end) {
    for (; next < decorations.length && (decorations[next]?.start ?? 0) <= at; next++) {
      const decoration = decorations[next];
      if (decoration && decoration.end > at) active.push(decoration);
    }
    active = active.filter((each) => each.end > at);
    const to = Math.min(end, decorations[next]?.start ?? end, ...active.map((each) => each.end));
    const text = escapeHtml(source.slice(at, to));
    parts.push(active.reduceRight((inner, { open, close }) => open + inner + close, text));
    at = to;
  }
  return parts.join('');
}
