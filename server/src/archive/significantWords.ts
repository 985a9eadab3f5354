/** The words by which stories are told apart: names and long words, as hashes, so that many fit into memory. */
import { isApostrophe, isLetter, isUpper } from '../syntax/characters.ts';
import type { Span } from '../text/span.ts';

/** Shorter words without a capital are those that every story has. */
const LONG = 6;
/** Initials say nothing. */
const SHORTEST_NAME = 3;
/** Nor do those that have a capital because a sentence begins with them, or because all of a headline has. */
const COMMON = [
  'the this that these those there here then than and but for nor yet with from into onto over under upon about',
  'after since until while when where what which who whom whose why how its his her hers their they them she him our you your',
  'not all any both each few many more most much some such other only also just even ever once again now still',
  'one two three four five six seven eight nine ten was were are has had have been will would could may might must can did does',
]
  .join(' ')
  .split(' ');

/**
 * Adds the hashes of the significant words of a stretch to `words`, until it holds `most`. A word in capitals counts as the same word in small letters,
 * so that a headline shares words with prose.
 */
export function addSignificantWords(text: string, { start, end }: Span, words: Set<number>, most: number): void {
  let at = start;
  while (at < end && words.size < most) {
    while (at < end && letterSign(text.charCodeAt(at)) === 0) at++;
    const wordStart = at;
    let hash = FNV_OFFSET;
    for (; at < end; at++) {
      const sign = letterSign(text.charCodeAt(at));
      if (sign === 0) break;
      hash = Math.imul(hash ^ sign, FNV_PRIME);
    }
    const length = at - wordStart;
    const isLong = length >= LONG;
    if (isLong || isName(length, text.charCodeAt(wordStart))) {
      const word = small(hashOfStem(hash, text, wordStart, at));
      if (isLong || !COMMON_HASHES.has(word)) words.add(word);
    }
    // The `s` of a genitive is no word.
    if (isApostrophe(text.charCodeAt(at)) && letterSign(text.charCodeAt(at + 1)) !== 0)
      at = behindLetters(text, at + 1, end);
  }
}

function isName(length: number, first: number): boolean {
  return length >= SHORTEST_NAME && isUpper(first);
}

/** From the hash of a word to that of its stem: the letters of the ending are taken out of it again, last one first, since few words have any. */
function hashOfStem(wordHash: number, text: string, start: number, end: number): number {
  const stem = stemEnd(text, start, end);
  let hash = wordHash;
  for (let at = end - 1; at >= stem; at--) hash = Math.imul(hash, FNV_INVERSE) ^ signAt(text, at);
  return hash;
}

const S = 0x73;
const E = 0x65;
const D = 0x64;
const I = 0x69;
const N = 0x6e;
const G = 0x67;
const A = 0x61;
/** What is left of a word without its ending is at least so long. */
const SHORTEST_STEM = 4;

/**
 * Where a word ends without what inflects it: `export`, `exports` and `exported` are one word, and so are `Kestria` and `Kestrian`. It need not be the
 * stem that grammars give, only the same for words that belong together.
 */
function stemEnd(text: string, start: number, wordEnd: number): number {
  let end = wordEnd;
  if (end - start <= SHORTEST_STEM) return end;
  if (signAt(text, end - 1) === S && signAt(text, end - 2) !== S) end--;
  const length = end - start;
  if (length <= SHORTEST_STEM) return end;
  switch (signAt(text, end - 1)) {
    case E:
      return end - 1;
    case D:
      return length > SHORTEST_STEM + 1 && signAt(text, end - 2) === E ? end - 2 : end;
    case G:
      return length > SHORTEST_STEM + 2 && signAt(text, end - 2) === N && signAt(text, end - 3) === I ? end - 3 : end;
    case N:
      return signAt(text, end - 2) === A && signAt(text, end - 3) === I ? end - 1 : end;
    default:
      return end;
  }
}

function signAt(text: string, at: number): number {
  return letterSign(text.charCodeAt(at));
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** Times the prime it is 1, in 32 bits. */
const FNV_INVERSE = 0x359c449b;

/** Thirty bits: engines keep such numbers without a box. */
function small(hash: number): number {
  return (hash ^ (hash >>> 30)) & 0x3fffffff;
}

/** A letter as a small one; 0 for all else. */
function letterSign(code: number): number {
  if (code < 0x80) return ASCII_SIGNS[code] ?? 0;
  if (!isLetter(code)) return 0;
  return isUpper(code) ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : code;
}

const CASE = 0x20;
/** Nearly every character is one of these: looked up, it takes half the time. */
const ASCII_SIGNS = Uint8Array.from({ length: 0x80 }, (_, code) => (isLetter(code) ? code | CASE : 0));

const COMMON_HASHES: ReadonlySet<number> = new Set(COMMON.map(hashOf));

function hashOf(word: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ signAt(word, at), FNV_PRIME);
  return small(hashOfStem(hash, word, 0, word.length));
}

function behindLetters(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && letterSign(text.charCodeAt(next)) !== 0) next++;
  return next;
}
