/** Lines and columns in files of which the archive keeps no text. */
import { LineIndex, lastAtOrBefore, type Place } from '../text/lineIndex.ts';
import { countIn, numberAt, packed } from '../text/packed.ts';
import type { FilePlaces } from './record.ts';

const BEYOND_ASCII = /[^\0-\x7f]/;

export function placesOf(text: string): FilePlaces {
  return { lineStarts: packed(new LineIndex(text).starts), isAscii: !BEYOND_ASCII.test(text) };
}

/** The line and column of an offset, both from 0. */
export function placeIn({ lineStarts }: FilePlaces, offset: number): Place {
  const startOf = (line: number): number => numberAt(lineStarts, line);
  const line = lastAtOrBefore(countIn(lineStarts), startOf, offset);
  return { line, column: offset - startOf(line) };
}
