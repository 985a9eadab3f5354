import { trimEnd } from '../syntax/characters.ts';
import type { Span } from '../text/span.ts';
import type { CitedSource } from './bulletin.ts';

/** Where the name of a source stands, in offsets of the reading: without the place in brackets after it. */
export function nameSpan(text: string, { start, end, place }: Pick<CitedSource, 'start' | 'end' | 'place'>): Span {
  return { start, end: place ? trimEnd(text, start, place.start - 1) : end };
}
