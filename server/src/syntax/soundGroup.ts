/**
 * `Itar-Tass, The New York Times, August 23-24`: the form that nearly all citations have, read in one walk. It gives what the full reader
 * in `citation.ts` gives, at a third of the cost, and leaves to it all that is not of this form. (test/property)
 */
import { COMMA, HYPHEN, isDash, isDigit, PERIOD, SEMICOLON, SPACE, skipSpace } from './characters.ts';
import { isAside, isNoSource } from './datedNames.ts';
import { fullMonthAt, isMonthName, MONTH_NAMES } from './months.ts';
import { MOST_SOURCES, MOST_WORDS } from './sourceNames.ts';
import type { Group, MonthDay, SourceName, WrittenDate } from './tree.ts';

/** A group without a fault, and whether all its names are surely those of sources. */
export interface SoundGroup {
  readonly group: Group;
  readonly certain: boolean;
}

/** The group at `start` if it is plain names and a day or a range of days, up to `limit` or to a semicolon; null for all else. */
export function readSoundGroup(text: string, start: number, limit: number): SoundGroup | null {
  let sources: SourceName[] | null = null;
  let certain = true;
  let at = start;
  while (at < limit) {
    const comma = commaBehindName(text, at, limit);
    if (comma < 0) return null;
    const name = text.slice(at, comma);
    const source: SourceName = { name, start: at, end: comma, place: null };
    if (!sources) sources = [source];
    else if (isAside(name) || isMonthName(name) || sources.push(source) === MOST_SOURCES) return null;
    certain = certain && !isNoSource(name);
    at = comma + 2;
    const date = dateAt(text, at, limit);
    if (date) {
      const { end } = date;
      const group: Group = { role: 'citation', sources, dates: [date], direction: 'dated', locator: null, start, end };
      return { group, certain };
    }
  }
  return null;
}

/** The `, ` after a name of ASCII words that begins with a capital; -1 where anything else stands, or `see` or `cf`, which may point elsewhere. */
function commaBehindName(text: string, start: number, end: number): number {
  if (!isCapital(text.charCodeAt(start)) || pointsOn(text, start)) return -1;
  let words = 1;
  for (let at = start + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isAsciiLetter(code)) continue;
    const next = text.charCodeAt(at + 1);
    if (code === COMMA) return next === SPACE ? at : -1;
    if (code === SPACE) {
      if (++words > MOST_WORDS || pointsOn(text, at + 1)) return -1;
    } else if (code === PERIOD ? isCapital(next) : code !== HYPHEN) return -1;
    if (!isAsciiLetter(next)) return -1;
  }
  return -1;
}

/** `August 24` or `August 23-24`, before `limit` or a semicolon; null for all else, and before digits, which may be one more day. */
function dateAt(text: string, start: number, limit: number): WrittenDate | null {
  const month = fullMonthAt(text, start);
  if (month === 0) return null;
  const space = start + (MONTH_NAMES[month - 1]?.length ?? 0);
  if (text.charCodeAt(space) !== SPACE) return null;
  const from = dayAt(text, start, space + 1, month);
  if (!from) return null;
  let to = from;
  if (isDash(text.charCodeAt(from.end))) to = dayAt(text, from.end + 1, from.end + 1, month) ?? from;
  const { end } = to;
  if (
    end !== limit &&
    !(end < limit && text.charCodeAt(end) === SEMICOLON && !isDigit(text.charCodeAt(skipSpace(text, end + 1, limit))))
  )
    return null;
  return { kind: 'day', from, to, year: null, number: null, lastNumber: null, start, end };
}

/** One or two digits. */
function dayAt(text: string, start: number, at: number, month: number): MonthDay | null {
  const first = text.charCodeAt(at);
  if (!isDigit(first)) return null;
  const second = text.charCodeAt(at + 1);
  if (!isDigit(second)) return { month, day: first - ZERO, start, end: at + 1 };
  return { month, day: (first - ZERO) * 10 + second - ZERO, start, end: at + 2 };
}

const ZERO = 0x30;

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

function isAsciiLetter(code: number): boolean {
  return isCapital(code & ~0x20);
}

/** Whether a word that begins with a `c` is `cf` or `compare`. */
function isCf(text: string, second: number): boolean {
  if (isLetterAt(text, second, 0x66)) return !isAsciiLetter(text.charCodeAt(second + 1));
  return text.startsWith('ompare ', second);
}

/** Whether a word begins with `see`, or is `cf` or `compare`. */
function pointsOn(text: string, at: number): boolean {
  if (isLetterAt(text, at, 0x63)) return isCf(text, at + 1);
  return isLetterAt(text, at, 0x73) && isLetterAt(text, at + 1, 0x65) && isLetterAt(text, at + 2, 0x65);
}

function isLetterAt(text: string, at: number, small: number): boolean {
  return (text.charCodeAt(at) | 0x20) === small;
}
