/** The part of a line that a finding is about, as a terminal shows it. */
import type { LineIndex } from '../../text/lineIndex.ts';
import type { Span } from '../../text/span.ts';
import { columnsOf, isPlain, plain } from '../output/plain.ts';

export interface Excerpt {
  readonly line: string;
  /** Spaces as wide as what stands before the finding. */
  readonly indent: string;
  /** Under the finding; at least one. */
  readonly carets: string;
}

/** A paragraph is one long line: of one that is longer than this, so many columns are shown. With what is around them they fit into the 80 of a terminal, and carets stay under their words. */
const SHOWN = 74;
/** Of them, before the finding, where more follows than fits. */
const BEFORE = 32;
/** A character takes two units at most; of signs without width no more are looked at. */
const MOST_UNITS = 2 * SHOWN;
const CUT = '…';

/** Cuts out what stands around a span, and measures where it is. Of a span over several lines, the first is shown. */
export function excerpt(text: string, lines: LineIndex, { start, end }: Span): Excerpt {
  const line = lines.lineOf(start);
  const lineStart = lines.startOf(line);
  const lineEnd = lines.endOf(line);
  const earliest = characterStart(text, Math.max(lineStart, start - MOST_UNITS));
  const latest = characterStart(text, Math.min(lineEnd, start + MOST_UNITS));
  const following = plain(text.slice(start, latest));
  const wanted = Math.min(columnsOf(following), SHOWN - BEFORE);
  const before = lastColumns(plain(text.slice(earliest, start)), SHOWN - wanted);
  const after = firstColumns(following, SHOWN - columnsOf(before));
  const isCutBefore = start - before.length > lineStart;
  const isCutAfter = start + after.length < lineEnd;
  return {
    line: `${isCutBefore ? CUT : ''}${before}${after}${isCutAfter ? CUT : ''}`,
    indent: ' '.repeat(columnsOf(before) + (isCutBefore ? CUT.length : 0)),
    carets: '^'.repeat(Math.max(1, columnsOf(after.slice(0, end - start)))),
  };
}

/** As much of the beginning of a text as fits into so many columns. */
function firstColumns(text: string, columns: number): string {
  return isPlain(text) ? text.slice(0, columns) : fitting([...text], columns).join('');
}

/** As much of its end. */
function lastColumns(text: string, columns: number): string {
  if (isPlain(text)) return text.slice(Math.max(0, text.length - columns));
  return fitting([...text].reverse(), columns)
    .reverse()
    .join('');
}

/** As many of some characters, from the first on, as fit into so many columns. */
function fitting(characters: readonly string[], columns: number): string[] {
  let left = columns;
  const end = characters.findIndex((character) => {
    left -= columnsOf(character);
    return left < 0;
  });
  return characters.slice(0, end < 0 ? characters.length : end);
}

/** Never between the halves of a character. */
function characterStart(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}
