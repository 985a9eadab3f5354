/** The smallest parts of dates: years, the endings of ordinals, digits that are none of a day. */
import { COMMA, HYPHEN, isDigit, isLetter, isLower, SLASH, SPACE, skipSpace } from './characters.ts';
import type { MonthWord } from './months.ts';
import type { CitationFault } from './tree.ts';

/** What dates are read from: `text`, of which nothing counts from `limit` on. What is amiss with them is added to `faults`. */
export interface Stretch {
  readonly text: string;
  readonly limit: number;
  readonly faults: CitationFault[];
}

/** The year after a day or number, after a comma or a space; null when none is written. `end` is after it. */
export function yearBehind(text: string, at: number, limit: number): { year: number; end: number } | null {
  let next = skipSpace(text, at, limit);
  if (text.charCodeAt(next) === COMMA) next = skipSpace(text, next + 1, limit);
  else if (next === at) return null;
  const year = fourDigits(text, next, limit);
  return year === null ? null : { year, end: next + 4 };
}

/** The year after a day, also one that is written as people say it, which is noted: `, ’99`, `/99`. Null when none is. */
export function readYear(
  text: string,
  at: number,
  limit: number,
  faults: CitationFault[],
): { year: number; end: number } | null {
  const whole = yearBehind(text, at, limit);
  if (whole) return whole;
  const end = shortYearEnd(text, at, limit);
  if (end === at) return null;
  const year = fullYear(text.slice(at, end).replace(/\D/g, ''));
  faults.push({ kind: 'date-form', start: at, end, right: `, ${year}`, isSure: true, isFigures: false });
  return { year, end };
}

/** After a year of two digits with its apostrophe, or one after a slash that is no day; `at` itself where neither stands. */
function shortYearEnd(text: string, at: number, limit: number): number {
  if (text.charCodeAt(at) === SLASH) return slashedYearEnd(text, at, limit);
  const comma = skipSpace(text, at, limit);
  const next = text.charCodeAt(comma) === COMMA ? skipSpace(text, comma + 1, limit) : comma;
  const isYear = isOpeningApostrophe(text.charCodeAt(next)) && isDigit(text.charCodeAt(next + 1));
  return isYear && isLastDigit(text, next + 2, limit) ? next + 3 : at;
}

/** After the `/99` or `/1999` at `at`, which no month has a day of; `at` itself for all else. */
export function slashedYearEnd(text: string, at: number, limit: number): number {
  const first = text.charCodeAt(at + 1);
  if (first > THREE && isDigit(first) && isLastDigit(text, at + 2, limit)) return at + 3;
  return fourDigits(text, at + 1, limit) === null ? at : at + 5;
}

const THREE = 0x33;

function isLastDigit(text: string, at: number, limit: number): boolean {
  return at < limit && isDigit(text.charCodeAt(at)) && (at + 1 === limit || !isDigit(text.charCodeAt(at + 1)));
}

/** An apostrophe, also as word processors turn it where a word begins, and the accents that serve as one. */
function isOpeningApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2018 || code === 0x2019 || code === 0x60 || code === 0xb4;
}

/** `99` is 1999, `01` is 2001: no bulletin is older than the second half of the last century. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

/** Whether a day (or, after a full name, a year) stands after a month word: a word that only resembles a month needs one. */
export function dayBehind(text: string, word: MonthWord, limit: number): boolean {
  const at = skipSpace(text, word.end, limit);
  return at < limit && (isDigit(text.charCodeAt(at)) || misreadDay(text, at, limit) !== null);
}

/** `l4`, `2O`: a day in two figures, one of which is a letter that looks like it, as scanned pages have it. Null where none stands at `at`. */
export function misreadDay(text: string, at: number, limit: number): { day: number; end: number } | null {
  const first = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  const end = at + 2;
  if (end > limit || isDigit(first) === isDigit(second)) return null;
  const day = figureOf(first) * 10 + figureOf(second);
  const goesOn = end < limit && (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)));
  return day >= 1 && day <= 31 && !goesOn ? { day, end } : null;
}

/** The figure that a character is, or looks like; one that fits no day where it is none. */
function figureOf(code: number): number {
  if (isDigit(code)) return code - ZERO;
  if (code === 0x6c || code === 0x49) return 1; // l, I
  return code === 0x4f || code === 0x6f ? 0 : Number.NaN; // O, o
}

const ZERO = 0x30;

/** A year from 1000 to 2999, as four digits that no digit follows. */
export function fourDigits(text: string, at: number, limit: number): number | null {
  if (at + 4 > limit) return null;
  for (let index = at; index < at + 4; index++) if (!isDigit(text.charCodeAt(index))) return null;
  if (at + 4 < limit && isDigit(text.charCodeAt(at + 4))) return null;
  const first = text.charCodeAt(at);
  return first === 0x31 || first === 0x32 ? Number.parseInt(text.slice(at, at + 4), 10) : null;
}

/** After the `st`, `nd`, `rd` or `th` of an ordinal, which a hyphen or a space may part from its number (`24-th`); `at` itself when there is none. */
export function ordinalEnd(text: string, at: number, limit: number): number {
  const code = text.charCodeAt(at);
  const start = code === HYPHEN || code === SPACE ? at + 1 : at;
  if (start + 2 > limit || !isLower(text.charCodeAt(start))) return at;
  if (start + 2 < limit && isLetter(text.charCodeAt(start + 2))) return at;
  const ending = text.slice(start, start + 2);
  return ending === 'st' || ending === 'nd' || ending === 'rd' || ending === 'th' ? start + 2 : at;
}

function threeDigits(text: string, at: number, limit: number): boolean {
  if (at + 3 > limit || !isDigit(text.charCodeAt(at + 1)) || !isDigit(text.charCodeAt(at + 2))) return false;
  return at + 3 === limit || !isDigit(text.charCodeAt(at + 3));
}

/** `5,000`, `5.3`, `5:30`, `50` percent, `5th`, digits with one that nobody sees between them: digits that go on are no day. */
export function continuesNumber(text: string, at: number, limit: number): boolean {
  const code = text.charCodeAt(at);
  if (isDigit(code) || isLetter(code) || code === 0x25) return true;
  if (at + 1 >= limit || !isDigit(text.charCodeAt(at + 1))) return false;
  return code === 0x2e || code === 0x3a || isInvisible(code) || (code === COMMA && threeDigits(text, at + 1, limit));
}

/** Soft hyphen, the spaces and joiners without width, the marks of direction. */
function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060;
}
