/** The part of a line that a finding is about, as a terminal shows it. */
import type { LineIndex } from '../../text/lineIndex.ts';
import type { Span } from '../../text/span.ts';
import { columnsOf, plain } from '../plain.ts';

export interface Excerpt {
  readonly line: string;
  /** Spaces as wide as what stands before the finding. */
  readonly indent: string;
  /** Under the finding; at least one. */
  readonly carets: string;
}

/** A paragraph is one long line: of one that is longer than this, so many units are shown. */
const SHOWN = 96;
/** Of them, before the finding. */
const BEFORE = 40;
const CUT = '…';

/** Cuts out what stands around a span, and measures where it is. Of a span over several lines, the first is shown. */
export function excerpt(text: string, lines: LineIndex, { start, end }: Span): Excerpt {
  const line = lines.lineOf(start);
  const lineStart = lines.startOf(line);
  const lineEnd = lines.endOf(line);
  const from = characterStart(text, Math.max(lineStart, Math.min(start - BEFORE, lineEnd - SHOWN)));
  const to = from + SHOWN < lineEnd ? characterStart(text, from + SHOWN) : lineEnd;
  const before = plain(`${from > lineStart ? CUT : ''}${text.slice(from, start)}`);
  const marked = plain(text.slice(start, Math.max(start, Math.min(end, to))));
  const after = plain(text.slice(start + marked.length, to));
  return {
    line: `${before}${marked}${after}${to < lineEnd ? CUT : ''}`,
    indent: ' '.repeat(columnsOf(before)),
    carets: '^'.repeat(Math.max(1, columnsOf(marked))),
  };
}

/** Never between the halves of a character. */
function characterStart(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}
