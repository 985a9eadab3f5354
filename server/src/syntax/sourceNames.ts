/** The names before the dates of a citation, and whether their shape alone says that they are sources. */
import type { Span } from '../text/span.ts';
import {
  AMPERSAND,
  CLOSE_BRACKET,
  CLOSE_PARENTHESIS,
  COLON,
  COMMA,
  countWords,
  isDash,
  isDigit,
  isLetter,
  isLetterOrDigit,
  isLower,
  isQuote,
  isSpace,
  isUpper,
  OPEN_BRACKET,
  OPEN_PARENTHESIS,
  PERIOD,
  SEMICOLON,
  SPACE,
  skipSpace,
  trimEnd,
  wordAt,
} from './characters.ts';
import { isAside, isHourOrPlace, isNoSource } from './datedNames.ts';
import { dateBeginsAt, datesBeginAt } from './dateStart.ts';
import { isMonthName, monthWordAt } from './months.ts';
import type { SourceName } from './tree.ts';

export interface SourceList {
  readonly names: readonly SourceName[];
  /** Months without a day among the names: `Interfax, July, NTV, July 6`. */
  readonly months: readonly Span[];
  /** Where the first date begins; -1 when the names end without one. */
  readonly dateAt: number;
  /** Whether every name begins with a capital, a digit or a quotation mark, is short, and is no day or feast. */
  readonly certain: boolean;
}

/** "Voice of the Islamic Republic of Iran" has seven words; more make a sentence. */
export const MOST_WORDS = 8;
/** People list a dozen, where many report the same; the longest list seen names five. As many as this, or more, are something else. */
export const MOST_SOURCES = 20;

/**
 * Reads names from `at` on, up to the first date. Null when there is neither a name nor a date, when the list runs on into another
 * parenthesis, or when it grows longer than any list of sources.
 */
export function readSources(text: string, at: number, limit: number): SourceList | null {
  const names: SourceName[] = [];
  const months: Span[] = [];
  let certain = true;
  let start = at;
  while (names.length < MOST_SOURCES) {
    start = skipSpace(text, start, limit);
    if (datesBeginAt(text, start, limit)) return { names, months, dateAt: start, certain };
    const behindAnd = names.length > 0 && wordAt(text, start, limit, 'and') ? skipSpace(text, start + 3, limit) : start;
    const part = readName(text, behindAnd, limit);
    const { name } = part;
    if (name && part.dateAt >= 0 && names.length > 0 && isPhrase(text, name)) {
      return countWords(text, name.start, name.end) > MOST_OF_A_PHRASE
        ? null
        : { names, months, dateAt: part.dateAt, certain: false };
    }
    if (name && names.length > 0 && isMonthName(name.name) && !name.place) {
      months.push({ start: name.start, end: name.end });
    } else if (name && names.length > 0 && isAside(name.name)) {
      certain = certain && !isHourOrPlace(name.name);
    } else if (name) {
      names.push(name);
      // `Esk, Galdre, and Varn, August 24` may be a list of other things.
      certain = certain && part.certain && behindAnd === start;
    }
    if (part.dateAt >= 0) return { names, months, dateAt: part.dateAt, certain };
    if (part.end >= limit) return names.length > 0 ? { names, months, dateAt: -1, certain } : null;
    const mark = text.charCodeAt(part.end);
    if (mark === SEMICOLON) {
      const next = skipSpace(text, part.end + 1, limit);
      const dateAt = months.length === 0 && datesBeginAt(text, next, limit) ? next : -1;
      return names.length > 0 || dateAt > 0 ? { names, months, dateAt, certain } : null;
    }
    start = part.next;
  }
  return null;
}

/** `Interfax, evening of July 5`: words that lead to a date and name nobody. */
function isPhrase(text: string, { name, start }: SourceName): boolean {
  return isLower(text.charCodeAt(start)) && !SMALL_NAMES.test(name);
}

/** `the evening of`; what is longer is a sentence. */
const MOST_OF_A_PHRASE = 2;

interface NamePart {
  readonly name: SourceName | null;
  readonly certain: boolean;
  /** At the comma, ampersand or semicolon after the name, or the limit. */
  readonly end: number;
  /** Where the next name may begin. */
  readonly next: number;
  /** Where a date begins right after the name, without a comma between; -1 when none does. */
  readonly dateAt: number;
}

/** One name: up to a comma, a spaced ampersand, a semicolon, or a date that follows without any of them. */
function readName(text: string, from: number, limit: number): NamePart {
  const start = behindAttribution(text, from);
  const behindUrl = urlEnd(text, start, limit);
  let words = 0;
  let at = behindUrl;
  let place: { start: number; end: number } | null = null;
  let dateAt = -1;
  let lastEnd = behindUrl;
  let lastStart = start;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (code === COMMA || code === SEMICOLON) break;
    if (code === AMPERSAND && isSpace(text.charCodeAt(at - 1)) && isSpace(text.charCodeAt(at + 1))) break;
    if (code === OPEN_BRACKET || code === OPEN_PARENTHESIS) {
      const close = closingBracket(text, at, limit);
      if (close > at) {
        place = { start: at + 1, end: close };
        at = close + 1;
        continue;
      }
    }
    if (isLetterOrDigit(code) || isNumberSign(code)) {
      if (at > start && !(isDigit(code) && isPlus(text, at - 1)) && dateBeginsAt(text, at, limit)) {
        dateAt = at;
        break;
      }
      lastStart = at;
      at = wordEnd(text, at, limit);
      lastEnd = at;
      if (++words > MOST_WORDS) return { name: null, certain: false, end: limit, next: limit, dateAt: -1 };
      continue;
    }
    at++;
  }
  if (dateAt >= 0 && isLeadIn(text, lastStart, lastEnd)) lastEnd = trimEnd(text, start, lastStart);
  const quote = quoteBehindComma(text, start, at);
  const stop = dateAt >= 0 ? skipSpace(text, words > 0 ? behindQuotes(text, lastEnd) : lastEnd, dateAt) : at;
  const end = place && place.start > lastEnd ? place.end + 1 : nameEnd(text, start, stop);
  if (end <= start) return { name: null, certain: false, end: at, next: at + 1, dateAt };
  const nameStop = place ? trimEnd(text, start, place.start - 1) : end;
  const name = unwrapped(text.slice(start, nameStop) + (quote < 0 ? '' : text.charAt(quote - 1)));
  return {
    name: { name, start, end: quote < 0 ? end : quote, place },
    certain: isCertain(text, start, name) && !WEAK_ATTRIBUTION.test(text.slice(from, start)),
    end: at,
    next: quote < 0 ? at + 1 : quote,
    dateAt,
  };
}

/** After the address that begins at `start`, which may hold what parts words elsewhere: `http://www.esk.example/1999/08/24.html`; `start` where none does. */
function urlEnd(text: string, start: number, limit: number): number {
  if (!text.startsWith('http://', start) && !text.startsWith('https://', start)) return start;
  let at = start;
  while (at < limit && !isSpace(text.charCodeAt(at))) at++;
  const last = text.charCodeAt(at - 1);
  return last === COMMA || last === SEMICOLON ? at - 1 : at;
}

/** `#`, `№`, which begin the number of a paper. */
function isNumberSign(code: number): boolean {
  return code === 0x23 || code === 0x2116;
}

/** `1+1. August` begins no date within the station's name. */
function isPlus(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x2b;
}

/** `quoted in Izvestia`, `Source: Izvestia`: the source is Izvestia. */
const ATTRIBUTION =
  /(?:(?:as )?(?:quoted|cited|reported|carried|monitored) (?:by|in|on)|citing|quoting|[Ss]ources?\s?:|via|per|according to)\s+/y;
/** Of these, what leads to other things as well. */
const WEAK_ATTRIBUTION = /via|per|according/;

function behindAttribution(text: string, at: number): number {
  const code = text.charCodeAt(at) | 0x20;
  // a, c, m, and p to v, of which t and u begin none
  if (code !== 0x61 && code !== 0x63 && code !== 0x6d && (code < 0x70 || code > 0x76)) return at;
  ATTRIBUTION.lastIndex = at;
  return ATTRIBUTION.test(text) ? ATTRIBUTION.lastIndex : at;
}

/** A small word between a source and its date: `Interfax, on July 5`, `the Monitor of July 5`. */
function isLeadIn(text: string, start: number, end: number): boolean {
  return LEAD_INS.some((word) => end - start === word.length && wordAt(text, start, end, word));
}

const LEAD_INS = ['the', 'on', 'of', 'for', 'from', 'dated', 'late', 'early'];

/** American typesetting puts the comma inside: after the quotation mark of `“Itogi,” ` whose comma is at `comma`; -1 for any other comma. */
function quoteBehindComma(text: string, start: number, comma: number): number {
  const opening = text.charCodeAt(comma) === COMMA ? OPENING_QUOTES.get(text.charCodeAt(comma + 1)) : undefined;
  if (opening === undefined) return -1;
  for (let at = start; at < comma; at++) if (text.charCodeAt(at) === opening) return comma + 2;
  return -1;
}

/** By the quotation mark that closes. The straight single one is rather an apostrophe. */
const OPENING_QUOTES: ReadonlyMap<number, number> = new Map([
  [0x22, 0x22],
  [0x201d, 0x201c],
  [0x2019, 0x2018],
]);

/** After the quotation marks that close at the end of a name: they are its own. */
function behindQuotes(text: string, at: number): number {
  let next = at;
  while (isQuote(text.charCodeAt(next))) next++;
  return next;
}

/** A name broken over two lines, as one: `Itar-` / `Tass` has no space in it. */
function unwrapped(name: string): string {
  let before = 0;
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    // Seldom more than single spaces: other white space is below the space or beyond ASCII.
    if (code < SPACE || code > 0x7e || (code === SPACE && before === SPACE)) return withSingleSpaces(name);
    before = code;
  }
  return name;
}

function withSingleSpaces(name: string): string {
  return /[\s]{2}|[^ \S]/.test(name) ? name.replace(/-\s*[\r\n]\s*/g, '-').replace(/\s+/g, ' ') : name;
}

/** The `]` of a place name, or the `)` that people type for it; -1 when it is not near. */
function closingBracket(text: string, at: number, limit: number): number {
  const last = Math.min(limit, at + LONGEST_PLACE);
  const sign = text.charCodeAt(at) === OPEN_BRACKET ? CLOSE_BRACKET : CLOSE_PARENTHESIS;
  for (let next = at + 1; next < last; next++) if (text.charCodeAt(next) === sign) return next;
  return -1;
}

/** No place name in brackets is longer. */
const LONGEST_PLACE = 60;

/** After the name: closing quotes and the periods of abbreviations belong to it, a colon or dash that stands before the comma does not. */
function nameEnd(text: string, start: number, stop: number): number {
  let at = stop;
  while (at > start && isNoPart(text.charCodeAt(at - 1))) at--;
  return at;
}

function isNoPart(code: number): boolean {
  return isSpace(code) || code === COLON || isDash(code);
}

/** A word with its inner hyphens, apostrophes, periods and slashes: `Itar-Tass`, `Polit.ru`, `AFP/Reuters`. */
function wordEnd(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (isLetterOrDigit(code)) at++;
    else if (
      at + 1 < limit &&
      !isSpace(code) &&
      code !== COMMA &&
      code !== SEMICOLON &&
      code !== OPEN_BRACKET &&
      code !== OPEN_PARENTHESIS &&
      code !== CLOSE_BRACKET &&
      isLetter(text.charCodeAt(at + 1)) &&
      !isSentenceEnd(text, at) &&
      !partsFromDate(text, start, at, limit)
    )
      at++;
    else break;
  }
  return at;
}

/** `Interfax—August 24`: a dash in the place of the comma. Not so `mid-August 24`, nor `July-August 1999`. */
function partsFromDate(text: string, start: number, at: number, limit: number): boolean {
  if (!isDash(text.charCodeAt(at)) || !isUpper(text.charCodeAt(start)) || !dateBeginsAt(text, at + 1, limit))
    return false;
  return monthWordAt(text, start, at) === null;
}

/** A period before a capital parts words (`Reuters.July`), within a name it does not (`Polit.ru`). */
function isSentenceEnd(text: string, at: number): boolean {
  return text.charCodeAt(at) === PERIOD && isUpper(text.charCodeAt(at + 1)) && !isUpper(text.charCodeAt(at - 1));
}

/** Names of the press that begin with a small letter: websites, Arabic papers, and collectives such as `local media`. */
const SMALL_NAMES =
  /^(?:https?:\/\/\S+|(?:[\w-]+\.)+[a-z]{2,4}|[a-z]{2}-\p{Lu}.*|(?:\p{L}+ ){0,2}(?:agencies|media|services|wires))$/u;

function isCertain(text: string, start: number, name: string): boolean {
  const first = text.charCodeAt(start);
  if (!isUpper(first) && !isDigit(first) && !isQuote(first) && !SMALL_NAMES.test(name)) return false;
  return !isNoSource(name);
}
