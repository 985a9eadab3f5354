/** The words by which stories are told apart: names and long words, as hashes, so that many fit into memory. */
import { isApostrophe, isLetter, isUpper } from '../syntax/characters.ts';
import type { Span } from '../text/span.ts';

/** Shorter words without a capital are those that every story has. */
const LONG = 6;
/** Initials and articles at the beginning of sentences say nothing. */
const SHORTEST_NAME = 3;

/**
 * Adds the hashes of the significant words of a stretch to `words`, until it holds `most`. A word in capitals counts as the same word in small letters,
 * so that a headline shares words with prose.
 */
export function addSignificantWords(text: string, { start, end }: Span, words: Set<number>, most: number): void {
  let at = start;
  while (at < end && words.size < most) {
    while (at < end && !isLetter(text.charCodeAt(at))) at++;
    const wordStart = at;
    let hash = FNV_OFFSET;
    for (; at < end; at++) {
      const code = text.charCodeAt(at);
      if (!isLetter(code)) break;
      hash = Math.imul(hash ^ lower(code), FNV_PRIME);
    }
    const length = at - wordStart;
    if (length >= LONG || (length >= SHORTEST_NAME && isUpper(text.charCodeAt(wordStart)))) words.add(small(hash));
    // The `s` of a genitive is no word.
    if (isApostrophe(text.charCodeAt(at)) && isLetter(text.charCodeAt(at + 1))) at = behindLetters(text, at + 1, end);
  }
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Thirty bits: engines keep such numbers without a box. */
function small(hash: number): number {
  return (hash ^ (hash >>> 30)) & 0x3fffffff;
}

function lower(code: number): number {
  if (code >= 0x41 && code <= 0x5a) return code | 0x20;
  return code < 0x80 || !isUpper(code) ? code : String.fromCharCode(code).toLowerCase().charCodeAt(0);
}

function behindLetters(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && isLetter(text.charCodeAt(next))) next++;
  return next;
}
