/** What makes a line a headline: its case and its end mark. */
import type { Span } from '../text/span.ts';
import {
  CLOSE_PARENTHESIS,
  countWords,
  HYPHEN,
  isApostrophe,
  isDigit,
  isEndMark,
  isLetter,
  isLetterOrDigit,
  isLower,
  isQuote,
  isSpace,
  isUpper,
} from './characters.ts';
import type { HeadlineCase } from './tree.ts';

/** The longest headline seen has 104 characters; a line may grow past that while it is typed, and a rule says so. */
export const LONGEST_HEADLINE = 200;

/** Small words that title case leaves in lower case, and words of names that are. The grammar takes them from here. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the and or but nor so yet as at by for from in into of off on onto out over per than to up via with within without under upon after before ' +
    'against amid among around between behind beyond during since through toward towards until about above across along near vs v de da di du la le el al ' +
    'von van der den is its it his her not if be'
  ).split(' '),
);

/** Further words of names that are small, and that no headline of ours has for others; `Ten` would be a number. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'ibn bin bint ben ter ten op zu zur und et y dos das della'.split(' '),
);

/** Equal for two forms of the same headline: its letters and digits alone, for a teaser may differ in case, quotation marks and dashes (B-40). */
export function headlineKey(headline: string): string {
  return headline
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The case in which `[start, end)` is set, if it reads as a headline: `caps` when nearly all letters are capitals, `title` when each main word
 * begins with one; `sentence` for all else. Stops at the first letters that decide, for it runs on every short line.
 */
export function headlineCase(text: string, start: number, end: number): HeadlineCase {
  if (isCaps(text, start, end) || isCaps(text, start, swallowedFrom(text, start, end))) return 'caps';
  return isTitle(text, start, end) ? 'title' : 'sentence';
}

/**
 * The headline after a header or a date on the line that ends at `end`: some words in capitals, which may have a mark before them. Null when nothing else stands
 * there, or something shorter.
 */
export function headlineBehind(text: string, start: number, end: number): Span | null {
  const at = start + (PARTING.exec(text.slice(start, end))?.[0].length ?? 0);
  if (countWords(text, at, end) < FEWEST_WORDS || !isCaps(text, at, end)) return null;
  return { start: at, end };
}

/** Not the ellipsis of a headline that goes on with another. */
const PARTING = /^(?:[\s,;:–—-]|\.(?!\.))*/;

/** What is shorter tells what edition it is, or the day of the week. */
const FEWEST_WORDS = 3;

/** Where the words begin that a headline took from the story after its end mark: one or two, with a letter at the end of the line; `start` if none. */
function swallowedFrom(text: string, start: number, end: number): number {
  // Prose soon has small letters.
  for (let at = start; at < Math.min(end, start + CAPS_OPENING); at++) if (isLower(text.charCodeAt(at))) return start;
  if (!isLetter(text.charCodeAt(end - 1))) return start;
  const tail = /[.?!…]["”’]?(\s+\S+(?:\s\S+)?)$/.exec(text.slice(Math.max(start, end - LONGEST_SWALLOWED), end))?.[1];
  return tail === undefined ? start : end - tail.length;
}

/** A headline that took words of the story is in capitals at least so far: shorter ones may be an abbreviation and a sentence. */
const CAPS_OPENING = 12;
const LONGEST_SWALLOWED = 40;

/** At least two letters, and no more than one small letter in eight (`McDONALD`, `and`). */
function isCaps(text: string, start: number, end: number): boolean {
  let upper = 0;
  let lower = 0;
  const allowed = (end - start) / 8;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isUpper(code)) upper++;
    else if (isLower(code) && ++lower > allowed) return false;
  }
  return upper >= 2 && lower * 8 <= upper;
}

function isTitle(text: string, start: number, end: number): boolean {
  const aside = asideFrom(text, start, end);
  let capitals = 0;
  let first = true;
  let at = start;
  while (at < end) {
    while (at < end && !isLetter(text.charCodeAt(at)) && !isDigit(text.charCodeAt(at))) at++;
    const wordStart = at;
    while (at < end && isWordPart(text.charCodeAt(at))) at++;
    if (at === wordStart) break;
    const code = text.charCodeAt(wordStart);
    if (isUpper(code)) capitals++;
    else if (isLower(code) && wordStart < aside) {
      if (first) return false;
      const word = text.slice(wordStart, at);
      if (PREFIXED.test(word)) capitals++;
      else if (!SMALL_WORDS.has(word) && !PARTICLES.has(word)) return false;
    }
    first = false;
  }
  return capitals >= 2;
}

/** Where a parenthesis begins that ends the line, in which small words are no sign of prose: `Ibn Said (c. 1921-1997)`; `end` if none. */
function asideFrom(text: string, start: number, end: number): number {
  if (text.charCodeAt(end - 1) !== CLOSE_PARENTHESIS) return end;
  const open = text.slice(start, end).lastIndexOf('(');
  return open > 0 ? start + open : end;
}

/** `al-Khatib`, `d’Estaing`: the capital stands after a small prefix. */
const PREFIXED = /^\p{Ll}{1,3}[-'’]\p{Lu}/u;

function isWordPart(code: number): boolean {
  return isLetterOrDigit(code) || isApostrophe(code) || code === HYPHEN;
}

/**
 * The end mark of a headline with what closes around it: `.`, `?`, `!`, `:`, `…`, `...`, `.”`, `?…`, ` ?`. The period of a dotted abbreviation
 * counts too: in print it serves as both. Null when the line ends in a letter, a comma or the like.
 */
export function endMark(text: string, start: number, end: number): Span | null {
  let at = end;
  while (at > start && (isQuote(text.charCodeAt(at - 1)) || text.charCodeAt(at - 1) === CLOSE_PARENTHESIS)) at--;
  const marks = at;
  while (at > start && isEndMark(text.charCodeAt(at - 1))) at--;
  if (at === marks) return null;
  while (at > start && (isQuote(text.charCodeAt(at - 1)) || isSpace(text.charCodeAt(at - 1)))) at--;
  return { start: at, end };
}
