/**
 * What a paragraph is recognised by where it comes back, whole or a little changed: the smallest hashes of its runs of three words (a bottom-k sketch, a
 * form of MinHash). Two paragraphs share about as large a part of their sketches as of their runs of words.
 */
import { isDigit, isLetter } from '../syntax/characters.ts';
import { type Packed, packed, unpacked } from '../text/packed.ts';
import type { Span } from '../text/span.ts';

/** How many hashes make a sketch. */
const SIZE = 8;
/** So many of them are shared by what is the same paragraph, if a word or two were changed. */
const ALIKE = 5;
/** Shorter paragraphs come back by chance: `There was no comment from the ministry.` */
const FEWEST_WORDS = 20;
const NO_SKETCH = packed([]);

/** How many words a stretch of text has, and its sketch, ascending; empty where it is too short. Case and punctuation make no difference. One pass. */
export function sketchOf(text: string, { start, end }: Span): { readonly words: number; readonly sketch: Packed } {
  const sketch: number[] = [];
  let limit = Infinity;
  let words = 0;
  let last = 0;
  let beforeLast = 0;
  let at = start;
  for (;;) {
    while (at < end && wordSign(text.charCodeAt(at)) === 0) at++;
    if (at >= end) break;
    let hash = FNV_OFFSET;
    for (; at < end; at++) {
      const sign = wordSign(text.charCodeAt(at));
      if (sign === 0) break;
      hash = Math.imul(hash ^ sign, FNV_PRIME);
    }
    if (++words >= 3) {
      const run = mixed(beforeLast, last, hash);
      if (run < limit) limit = keepSmallest(sketch, run);
    }
    beforeLast = last;
    last = hash;
  }
  return { words, sketch: words < FEWEST_WORDS ? NO_SKETCH : packed(sketch) };
}

/** Whether two sketches, neither empty, are of one paragraph. */
export function areAlike(a: Packed, b: Packed): boolean {
  const others = unpacked(b);
  return unpacked(a).filter((hash) => others.includes(hash)).length >= ALIKE;
}

/** What a character adds to the hash of its word; 0 for one between words. */
function wordSign(code: number): number {
  return code < 0x80 ? (ASCII_SIGNS[code] ?? 0) : isLetter(code) ? code | CASE : 0;
}

/** Makes capitals small, and is no harm to other signs: equal words stay equal. */
const CASE = 0x20;
/** Nearly every character is one of these: looked up, it takes half the time. */
const ASCII_SIGNS = Uint8Array.from({ length: 0x80 }, (_, code) => (isLetter(code) || isDigit(code) ? code | CASE : 0));
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Thirty bits, well spread: the smallest hashes are then a fair sample. */
function mixed(a: number, b: number, c: number): number {
  let hash = Math.imul(Math.imul(a, 31) + b, 31) + c;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) & 0x3fffffff;
}

/** Puts a hash into its place, and returns below what the next one must be to get one. */
function keepSmallest(sketch: number[], hash: number): number {
  let at = sketch.length;
  while (at > 0 && (sketch[at - 1] ?? 0) > hash) at--;
  if (sketch[at - 1] !== hash) sketch.splice(at, 0, hash);
  if (sketch.length > SIZE) sketch.pop();
  return sketch[SIZE - 1] ?? Infinity;
}
