/**
 * Puts regular expressions together from named pieces, which call each other as `\g<month>`. An expression that calls pieces has them
 * defined behind it, as `(?<month>…){0}`, which matches nothing: so a month is spelt out once in an expression, however often it stands there.
 *
 * In all pieces a repetition is atomic, bounded, or parted by characters that it cannot contain itself: tokenising stays linear on any line.
 */
import { citationPieces } from './pieces/citations.ts';
import { datePieces } from './pieces/dates.ts';
import { linePieces } from './pieces/lines.ts';
import { sourcePieces } from './pieces/sources.ts';

const PIECES = new Map(Object.entries({ ...datePieces, ...sourcePieces, ...citationPieces, ...linePieces }));

/** A whole expression, with what it calls. The numbers of its own groups stay as they are. Throws on a call of a piece that there is not. */
export function regex(body: string): string {
  const needed = new Map<string, string>();
  collect(body, needed);
  if (needed.size === 0) return body;
  return `(?:${body})${[...needed].map(([name, piece]) => `(?<${name}>${piece}){0}`).join('')}`;
}

function collect(body: string, needed: Map<string, string>): void {
  for (const [, name = ''] of body.matchAll(/\\g<(\w+)>/g)) {
    const piece = PIECES.get(name);
    if (piece === undefined) throw new Error(`no piece is called ${name}`);
    if (needed.has(name)) continue;
    needed.set(name, piece);
    collect(piece, needed);
  }
}
