/** Words and sentences of prose. Offsets are those of the text given. */
import {
  isApostrophe,
  isClosing,
  isDash,
  isDigit,
  isLetter,
  isLetterOrDigit,
  isSentenceEnd,
  isUpper,
  PERIOD,
  skipSpace,
} from '../syntax/characters.ts';
import type { Span } from '../text/span.ts';

/** The word that an offset lies in or touches, hyphens and apostrophes within it taken in; null when there is none. */
export function wordAt(text: string, offset: number, { start: first, end: last }: Span): Span | null {
  let start = offset;
  let end = offset;
  while (start > first && belongsToWord(text, start - 1)) start--;
  while (end < last && belongsToWord(text, end)) end++;
  return start < end ? { start, end } : null;
}

function belongsToWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isLetterOrDigit(code)) return true;
  const joins = isApostrophe(code) || isDash(code);
  return joins && isLetterOrDigit(text.charCodeAt(at - 1)) && isLetterOrDigit(text.charCodeAt(at + 1));
}

/** Abbreviations after which a capital does not begin a sentence. Single letters (`U.S.`, `J.`) need not be listed. */
const ABBREVIATIONS = new Set([
  'Col',
  'Dr',
  'Gen',
  'Gov',
  'Lt',
  'Mr',
  'Mrs',
  'Ms',
  'No',
  'Prof',
  'Rev',
  'Sen',
  'Sgt',
  'St',
]);

/** A stretch that no sentence ends in, as a parenthesis. */
export interface Enclosed extends Span {
  /** Whether it belongs to the sentence before it even when it stands after the end mark, as a citation does. */
  readonly belongsBefore: boolean;
}

/** The sentence of a stretch of text at an offset. `closed` are in order and do not overlap. */
export function sentenceAt(text: string, stretch: Span, offset: number, closed: readonly Enclosed[]): Span {
  for (const sentence of sentences(text, stretch, closed)) {
    if (offset < skipSpace(text, sentence.end, stretch.end) || sentence.end === stretch.end) return sentence;
  }
  return stretch;
}

function* sentences(text: string, { start: first, end }: Span, closed: readonly Enclosed[]): Generator<Span> {
  let start = first;
  let at = first;
  let nextClosed = 0;
  while (at < end) {
    while ((closed[nextClosed]?.end ?? Infinity) <= at) nextClosed++;
    const inner = closed[nextClosed];
    if (inner && inner.start <= at) {
      at = inner.end;
      continue;
    }
    if (!isSentenceEnd(text.charCodeAt(at++))) continue;
    const mark = at - 1;
    while (at < end && goesWithEnd(text.charCodeAt(at))) at++;
    const next = skipSpace(text, at, end);
    if (next === at && next < end) continue;
    const follower = inner?.belongsBefore && inner.start === next ? inner : null;
    if (!follower && next < end && (isAbbreviation(text, mark) || !beginsSentence(text, next))) continue;
    if (follower) at = behindFollower(text, follower.end, end);
    yield { start, end: at };
    start = skipSpace(text, at, end);
    at = start;
  }
  if (start < end) yield { start, end };
}

/** An end mark after the parenthesis goes with it. */
function behindFollower(text: string, at: number, end: number): number {
  return at < end && text.charAt(at) === '.' ? at + 1 : at;
}

/** Further periods, and what closes. */
function goesWithEnd(code: number): boolean {
  return code === PERIOD || isClosing(code);
}

function beginsSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isUpper(code) || isDigit(code)) return true;
  return !isLetter(code) && isUpper(text.charCodeAt(at + 1));
}

function isAbbreviation(text: string, period: number): boolean {
  let start = period;
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--;
  const word = text.slice(start, period);
  return ABBREVIATIONS.has(word) || (word.length === 1 && isUpper(word.charCodeAt(0)));
}
