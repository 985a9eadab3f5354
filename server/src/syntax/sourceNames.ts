/** The names before the dates of a citation, and whether their shape alone says that they are sources. */
import { isDash, isDigit, isLetter, isQuote, isSpace, isUpper, skipSpace, trimEnd } from './characters.ts';
import { dateBeginsAt } from './dates.ts';
import type { SourceName } from './tree.ts';

const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const AMPERSAND = 0x26;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const PERIOD = 0x2e;
const COLON = 0x3a;

export interface SourceList {
  readonly names: readonly SourceName[];
  /** Where the first date begins; -1 when the names end without one. */
  readonly dateAt: number;
  /** Whether every name begins with a capital, a digit or a quotation mark, is short, and is no day or feast. */
  readonly certain: boolean;
}

/** "Voice of the Islamic Republic of Iran" has seven words; more make a sentence. */
const MOST_WORDS = 8;
/** The longest list seen names five sources. */
const MOST_SOURCES = 9;

/** A name that ends in one of these is a day, not a paper: `(Tuesday, August 24)`, `(Victory Day, May 9)`. */
const DAYS =
  /(?:^|\s)(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|\s(?:Day|Eve|Christmas|Easter|Night)$|^(?:Christmas|Easter|Ramadan|Epiphany)$/;

/** Opening words of prose that also precede dates: `(In Moscow, August 24)`, `(From Minsk, May 5)`. */
const PROSE_OPENINGS = new Set(
  'In On At By From Since Until Till Before After Between During As When While If He She It They We You His Her Its Their This That These Those There'.split(
    ' ',
  ),
);

/**
 * Reads names from `at` on, up to the first date. Null when there is neither a name nor a date, when the list runs on into another
 * parenthesis, or when it grows longer than any list of sources.
 */
export function readSources(text: string, at: number, limit: number): SourceList | null {
  const names: SourceName[] = [];
  let certain = true;
  let start = at;
  while (names.length < MOST_SOURCES) {
    start = skipSpace(text, start, limit);
    if (start < limit && dateBeginsAt(text, start, limit)) return { names, dateAt: start, certain };
    const part = readName(text, start, limit);
    if (part.name) {
      names.push(part.name);
      certain = certain && part.certain;
    } else if (part.end >= limit || names.length > 0 || text.charCodeAt(part.end) !== COMMA) {
      return names.length > 0 ? { names, dateAt: -1, certain } : null;
    }
    if (part.dateAt >= 0) return { names, dateAt: part.dateAt, certain };
    if (part.words > MOST_WORDS || part.end >= limit) return names.length > 0 ? { names, dateAt: -1, certain } : null;
    if (text.charCodeAt(part.end) === SEMICOLON) {
      const next = skipSpace(text, part.end + 1, limit);
      return { names, dateAt: next < limit && dateBeginsAt(text, next, limit) ? next : -1, certain };
    }
    start = part.end + 1;
  }
  return null;
}

interface NamePart {
  readonly name: SourceName | null;
  readonly certain: boolean;
  readonly words: number;
  /** At the comma, ampersand or semicolon behind the name, or the limit. */
  readonly end: number;
  /** Where a date begins right behind the name, without a comma between; -1 when none does. */
  readonly dateAt: number;
}

/** One name: up to a comma, a spaced ampersand, a semicolon, or a date that follows without any of them. */
function readName(text: string, start: number, limit: number): NamePart {
  let words = 0;
  let at = start;
  let place: { start: number; end: number } | null = null;
  let dateAt = -1;
  let lastEnd = start;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (code === COMMA || code === SEMICOLON) break;
    if (code === AMPERSAND && isSpace(text.charCodeAt(at - 1)) && isSpace(text.charCodeAt(at + 1))) break;
    if (code === OPEN_BRACKET) {
      const close = closingBracket(text, at, limit);
      if (close > at) {
        place = { start: at + 1, end: close };
        at = close + 1;
        continue;
      }
    }
    if (isLetter(code) || isDigit(code)) {
      if (at > start && dateBeginsAt(text, at, limit)) {
        dateAt = at;
        break;
      }
      at = wordEnd(text, at, limit);
      lastEnd = at;
      if (++words > MOST_WORDS) return { name: null, certain: false, words, end: limit, dateAt: -1 };
      continue;
    }
    at++;
  }
  const end =
    place && place.end + 1 > lastEnd ? place.end + 1 : nameEnd(text, start, dateAt >= 0 ? dateAt : at, lastEnd);
  if (end <= start) return { name: null, certain: false, words, end: at, dateAt };
  const nameStop = place ? trimEnd(text, start, place.start - 1) : end;
  const name = unwrapped(text.slice(start, nameStop));
  return { name: { name, start, end, place }, certain: isCertain(text, start, name), words, end: at, dateAt };
}

/** A name broken over two lines, as one: `Itar-` / `Tass` has no space in it. */
function unwrapped(name: string): string {
  return /[\s]{2}|[^ \S]/.test(name) ? name.replace(/-\s*[\r\n]\s*/g, '-').replace(/\s+/g, ' ') : name;
}

/** The `]` of a place name; -1 when it is not near. */
function closingBracket(text: string, at: number, limit: number): number {
  const last = Math.min(limit, at + LONGEST_PLACE);
  for (let next = at + 1; next < last; next++) if (text.charCodeAt(next) === CLOSE_BRACKET) return next;
  return -1;
}

/** No place name in brackets is longer. */
const LONGEST_PLACE = 60;

/** Behind the name: closing quotes and the periods of abbreviations belong to it, a period or colon that stands for the comma does not. */
function nameEnd(text: string, start: number, stop: number, lastWordEnd: number): number {
  const end = trimEnd(text, start, stop);
  let at = end;
  while (
    at > lastWordEnd &&
    (text.charCodeAt(at - 1) === PERIOD ||
      text.charCodeAt(at - 1) === COLON ||
      isDash(text.charCodeAt(at - 1)) ||
      isSpace(text.charCodeAt(at - 1)))
  )
    at--;
  const abbreviated =
    at < end && stop < text.length && text.charCodeAt(stop) === COMMA && text.charCodeAt(end - 1) === PERIOD;
  return abbreviated ? end : at;
}

/** A word with its inner hyphens, apostrophes, periods and slashes: `Itar-Tass`, `Polit.ru`, `AFP/Reuters`. */
function wordEnd(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || isDigit(code)) at++;
    else if (
      at + 1 < limit &&
      !isSpace(code) &&
      code !== COMMA &&
      code !== SEMICOLON &&
      code !== OPEN_BRACKET &&
      code !== CLOSE_BRACKET &&
      isLetter(text.charCodeAt(at + 1)) &&
      !isSentenceEnd(text, at)
    )
      at++;
    else break;
  }
  return at;
}

/** A period before a capital parts words (`Reuters.July`), within a name it does not (`Polit.ru`). */
function isSentenceEnd(text: string, at: number): boolean {
  return text.charCodeAt(at) === PERIOD && isUpper(text.charCodeAt(at + 1)) && !isUpper(text.charCodeAt(at - 1));
}

function isCertain(text: string, start: number, name: string): boolean {
  const first = text.charCodeAt(start);
  if (!isUpper(first) && !isDigit(first) && !isQuote(first) && !/^[\w-]+\.[a-z]{2,4}$/.test(name)) return false;
  const opening = name.split(' ', 1)[0] ?? '';
  return !DAYS.test(name) && !PROSE_OPENINGS.has(opening);
}
