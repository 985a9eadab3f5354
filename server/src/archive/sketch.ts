/**
 * What a paragraph is recognised by where it comes back, whole or a little changed: the smallest hashes of its runs of three words (a bottom-k sketch, a
 * form of MinHash). Two paragraphs share about as large a part of their sketches as of their runs of words.
 */
import { isDigit, isLetter, isSpace } from '../syntax/characters.ts';
import { type Packed, packed, unpacked } from '../text/packed.ts';
import type { Span } from '../text/span.ts';

/** How many hashes make a sketch. */
const SIZE = 8;
/** So many of them are shared by what is the same paragraph, if a word or two were changed. */
const ALIKE = 5;
/** Shorter paragraphs come back by chance: `There was no comment from the ministry.` */
const FEWEST_WORDS = 20;
const NO_SKETCH = packed([]);
/** What ends the last word. */
const SPACE = 0x20;

/** The smallest hashes so far, ascending: one list for all paragraphs, which are looked at one after the other. */
const smallest = new Int32Array(SIZE);

/**
 * How many words a stretch of text has, as `countWords` counts them, and its sketch, ascending; empty where it is too short. To the sketch a word is a run of
 * letters and digits, so that case and punctuation make no difference; to the count `U.S.` and `cease-fire` are one word. One pass.
 */
export function sketchOf(text: string, { start, end }: Span): { readonly words: number; readonly sketch: Packed } {
  let kept = 0;
  let words = 0;
  let runs = 0;
  let last = 0;
  let beforeLast = 0;
  let hash = 0;
  let isInRun = false;
  let isInWord = false;
  for (let at = start; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : SPACE;
    const sign = wordSign(code);
    if (sign !== 0) {
      hash = (Math.imul(hash, FACTOR) + sign) | 0;
      isInRun = true;
      continue;
    }
    if (isInRun) {
      if (++runs >= 3) kept = keepSmallest(mixed(beforeLast, last, hash), kept);
      beforeLast = last;
      last = hash;
      hash = 0;
      isInRun = false;
      isInWord = true;
    }
    const isBetween = isSpace(code);
    if (isBetween && isInWord) words++;
    isInWord = !isBetween;
  }
  return { words, sketch: runs < FEWEST_WORDS ? NO_SKETCH : packed(smallest.subarray(0, kept)) };
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
/** Makes the hash of a word hang on the order of its letters. */
const FACTOR = 31;

/** Thirty bits, well spread: the smallest hashes are then a fair sample. */
function mixed(a: number, b: number, c: number): number {
  let hash = Math.imul(Math.imul(a, FACTOR) + b, FACTOR) + c;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) & 0x3fffffff;
}

/** Puts a hash into its place among those that are kept, where it is none of them and small enough, and returns how many there are. */
function keepSmallest(hash: number, kept: number): number {
  if (kept === SIZE && hash >= (smallest[SIZE - 1] ?? 0)) return kept;
  let at = kept;
  while (at > 0 && (smallest[at - 1] ?? 0) > hash) at--;
  if (at > 0 && smallest[at - 1] === hash) return kept;
  const now = Math.min(kept + 1, SIZE);
  smallest.copyWithin(at + 1, at, now - 1);
  smallest[at] = hash;
  return now;
}
