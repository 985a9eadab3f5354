/** Where a finding points: a gap alone is too small to be seen. */
import { CR, isApostrophe, isDash, isDigit, isJoint, isLetter, isQuote, LF } from '../syntax/characters.ts';
import type { Span } from '../text/span.ts';

/**
 * A gap between two words with the words on both sides of it: `BNS August`, `Izvestia,June`, `June6`, `Reuters. July`, `20, “Itogi`.
 * A word is a run of letters or a run of digits, so that two gaps side by side get two different spans.
 */
export function withNeighbours(text: string, gap: Span): Span {
  let start = gap.start;
  while (isJoint(text.charCodeAt(start - 1))) start--;
  const isOfWordBefore = wordWith(text.charCodeAt(start - 1));
  while (isOfWordBefore(text.charCodeAt(start - 1))) start--;
  let end = gap.end;
  if (isQuote(text.charCodeAt(end))) end++;
  const isOfWordBehind = wordWith(text.charCodeAt(end));
  while (isOfWordBehind(text.charCodeAt(end))) end++;
  return { start, end };
}

/** What the word with this character in it is made of. */
function wordWith(code: number): (code: number) => boolean {
  return isDigit(code) ? isDigit : isOfLetters;
}

function isOfLetters(code: number): boolean {
  return isLetter(code) || isDash(code) || isApostrophe(code);
}

/** The first line of a stretch of text, without its line end. */
export function firstLine(text: string, { start, end }: Span): Span {
  let stop = start;
  while (stop < end && text.charCodeAt(stop) !== LF && text.charCodeAt(stop) !== CR) stop++;
  return { start, end: stop };
}
