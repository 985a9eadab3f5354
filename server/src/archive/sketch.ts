/**
 * What a paragraph is recognised by where it comes back, whole or a little changed: the smallest hashes of its runs of three words (a bottom-k sketch, a
 * form of MinHash). Two paragraphs share about as large a part of their sketches as of their runs of words.
 */
import { isDigit, isLetter } from '../syntax/characters.ts';
import type { Span } from '../text/span.ts';

/** How many hashes make a sketch. */
const SIZE = 8;
/** So many of them are shared by what is the same paragraph, if a word or two were changed. */
const ALIKE = 5;
/** Shorter paragraphs come back by chance: `There was no comment from the ministry.` */
const FEWEST_WORDS = 20;

/** How many words a stretch of text has, and its sketch, ascending; empty where it is too short. Case and punctuation make no difference. One pass. */
export function sketchOf(
  text: string,
  { start, end }: Span,
): { readonly words: number; readonly sketch: readonly number[] } {
  const sketch: number[] = [];
  let words = 0;
  let last = 0;
  let beforeLast = 0;
  let at = start;
  for (;;) {
    while (at < end && !isWordCharacter(text.charCodeAt(at))) at++;
    if (at >= end) break;
    let hash = FNV_OFFSET;
    for (; at < end; at++) {
      const code = text.charCodeAt(at);
      if (!isWordCharacter(code)) break;
      hash = Math.imul(hash ^ (code | CASE), FNV_PRIME);
    }
    if (++words >= 3) keepSmallest(sketch, mixed(beforeLast, last, hash));
    beforeLast = last;
    last = hash;
  }
  return { words, sketch: words < FEWEST_WORDS ? [] : sketch };
}

/** Whether two sketches, neither empty, are of one paragraph. */
export function areAlike(a: readonly number[], b: readonly number[]): boolean {
  let shared = 0;
  for (const hash of a) if (b.includes(hash)) shared++;
  return shared >= ALIKE;
}

function isWordCharacter(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

/** Makes capitals small, and is no harm to other signs: equal words stay equal. */
const CASE = 0x20;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Thirty bits, well spread: the smallest hashes are then a fair sample. */
function mixed(a: number, b: number, c: number): number {
  let hash = Math.imul(Math.imul(a, 31) + b, 31) + c;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) & 0x3fffffff;
}

function keepSmallest(sketch: number[], hash: number): void {
  const largest = sketch[SIZE - 1];
  if (largest !== undefined && hash >= largest) return;
  let at = sketch.length;
  while (at > 0 && (sketch[at - 1] ?? 0) > hash) at--;
  if (sketch[at - 1] === hash) return;
  sketch.splice(at, 0, hash);
  if (sketch.length > SIZE) sketch.pop();
}
