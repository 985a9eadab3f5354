/** Dates as they are written in citations and on the `Date:` line. */
import { isDash, isDigit, isLetter, isLower, skipSpace } from './characters.ts';
import { type MonthWord, monthWordAt } from './months.ts';
import type { CitationFault, MonthDay, WrittenDate } from './tree.ts';

const COMMA = 0x2c;
const AMPERSAND = 0x26;

/** A run of dates that belong to the same sources, and the slips in them. `end` is the offset behind the last date. */
export interface DateList {
  readonly dates: WrittenDate[];
  readonly end: number;
}

/** Whether a date begins at `at`: a month with a day or a year behind it, `No. 6`, or a day before a month (`24 August`). */
export function dateBeginsAt(text: string, at: number, limit: number): boolean {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return dayFirstAt(text, at, limit) !== null;
  if (numberAt(text, at, limit) !== null) return true;
  const word = monthWordAt(text, at, limit);
  return word !== null && dayBehind(text, word, limit);
}

/** Reads the dates from `at` on, which `dateBeginsAt` accepted; goes on over `,`, `and`, `&`, `also` as long as days or dates follow. */
export function readDates(text: string, at: number, limit: number, faults: CitationFault[]): DateList {
  const dates: WrittenDate[] = [];
  let end = at;
  let next = at;
  let month = 0;
  while (next < limit) {
    const date = readDate(text, next, limit, month, faults);
    if (!date) break;
    dates.push(date);
    month = date.to.month;
    end = date.end;
    next = nextInList(text, end, limit, faults);
    if (next < 0) break;
  }
  return { dates, end };
}

/** Where the next member of a list may begin behind `at`; -1 when no joint stands there. */
function nextInList(text: string, at: number, limit: number, faults: CitationFault[]): number {
  let next = skipSpace(text, at, limit);
  const code = text.charCodeAt(next);
  if (code === COMMA || code === AMPERSAND) {
    const behind = next + 1;
    next = skipSpace(text, behind, limit);
    if (code === COMMA && next === behind && isDigit(text.charCodeAt(next)))
      faults.push({ kind: 'missing-space', start: next, end: next });
  } else if (!wordAt(text, next, limit, 'and')) return -1;
  for (const joint of ['and', 'also']) {
    if (wordAt(text, next, limit, joint)) next = skipSpace(text, next + joint.length, limit);
  }
  return next < limit ? next : -1;
}

/** Whether exactly this word stands at `at`. */
export function wordAt(text: string, at: number, limit: number, word: string): boolean {
  const end = at + word.length;
  return end <= limit && text.startsWith(word, at) && (end === limit || !isLetter(text.charCodeAt(end)));
}

function readDate(text: string, at: number, limit: number, month: number, faults: CitationFault[]): WrittenDate | null {
  if (isDigit(text.charCodeAt(at))) {
    const dayFirst = dayFirstAt(text, at, limit);
    if (dayFirst) return readDayFirst(text, at, limit, dayFirst, faults);
    return month > 0 ? readDays(text, at, at, limit, month, faults) : null;
  }
  const numbered = numberAt(text, at, limit);
  if (numbered) return numbered;
  const word = monthWordAt(text, at, limit);
  if (!word || !dayBehind(text, word, limit)) return null;
  if (word.form !== 'full')
    faults.push({ kind: 'month', start: at, end: word.end, month: word.month, form: word.form });
  const day = skipSpace(text, word.end, limit);
  if (day === word.end) faults.push({ kind: 'missing-space', start: day, end: day });
  const year = fourDigits(text, day, limit);
  if (year !== null) {
    const point = { month: word.month, day: 0, start: at, end: day + 4 };
    return { kind: 'month', from: point, to: point, year, number: null, start: at, end: day + 4 };
  }
  return readDays(text, at, day, limit, word.month, faults);
}

/** A day or a range of days whose month is known, with the year behind it if one is written. */
function readDays(
  text: string,
  start: number,
  at: number,
  limit: number,
  month: number,
  faults: CitationFault[],
): WrittenDate | null {
  const from = readDay(text, start, at, limit, month, faults);
  if (!from) return null;
  let to = from;
  const dash = skipSpace(text, from.end, limit);
  if (dash < limit && isDash(text.charCodeAt(dash))) {
    const behind = skipSpace(text, dash + 1, limit);
    if (isDigit(text.charCodeAt(behind)) && fourDigits(text, behind, limit) === null) {
      to = readDay(text, behind, behind, limit, month, faults) ?? from;
    } else {
      const word = monthWordAt(text, behind, limit);
      if (word && dayBehind(text, word, limit)) {
        if (word.form !== 'full')
          faults.push({ kind: 'month', start: behind, end: word.end, month: word.month, form: word.form });
        const day = skipSpace(text, word.end, limit);
        to = readDay(text, behind, day, limit, word.month, faults) ?? from;
      }
    }
  }
  const year = yearBehind(text, to.end, limit);
  return { kind: 'day', from, to, year: year?.year ?? null, number: null, start, end: year?.end ?? to.end };
}

function readDay(
  text: string,
  start: number,
  at: number,
  limit: number,
  month: number,
  faults: CitationFault[],
): MonthDay | null {
  let end = at;
  let day = 0;
  while (end < limit && end - at < 3 && isDigit(text.charCodeAt(end))) {
    day = day * 10 + text.charCodeAt(end) - 0x30;
    end++;
  }
  if (end === at) return null;
  const ordinal = ordinalEnd(text, end, limit);
  if (ordinal > end) faults.push({ kind: 'date-form', start, end: ordinal, month, day });
  else if (end < limit && continuesNumber(text, end, limit)) return null;
  return { month, day, start, end: ordinal };
}

/** `24 August`: the day, and the month word behind it. */
function dayFirstAt(text: string, at: number, limit: number): MonthWord | null {
  let end = at;
  while (end < limit && end - at < 3 && isDigit(text.charCodeAt(end))) end++;
  if (end === at || end - at > 2) return null;
  let word = skipSpace(text, ordinalEnd(text, end, limit), limit);
  if (wordAt(text, word, limit, 'of')) word = skipSpace(text, word + 2, limit);
  if (word === end || !isLetter(text.charCodeAt(word))) return null;
  const month = monthWordAt(text, word, limit);
  return month && (month.form === 'full' || month.form === 'abbreviation') && !dayBehind(text, month, limit, 2)
    ? month
    : null;
}

function readDayFirst(text: string, at: number, limit: number, word: MonthWord, faults: CitationFault[]): WrittenDate {
  const day = Number.parseInt(text.slice(at, at + 2), 10);
  faults.push({ kind: 'date-form', start: at, end: word.end, month: word.month, day });
  const point = { month: word.month, day, start: at, end: word.end };
  const year = yearBehind(text, word.end, limit);
  return {
    kind: 'day',
    from: point,
    to: point,
    year: year?.year ?? null,
    number: null,
    start: at,
    end: year?.end ?? word.end,
  };
}

/** `No. 6, 1999`: an issue of a paper that has numbers. */
function numberAt(text: string, at: number, limit: number): WrittenDate | null {
  if (text.charCodeAt(at) !== 0x4e || text.charCodeAt(at + 1) !== 0x6f) return null;
  let next = at + 2;
  if (text.charCodeAt(next) === 0x2e) next++;
  next = skipSpace(text, next, limit);
  let end = next;
  while (end < limit && end - next < 5 && isDigit(text.charCodeAt(end))) end++;
  if (end === next) return null;
  const year = yearBehind(text, end, limit);
  const point = { month: 0, day: 0, start: at, end };
  const number = Number.parseInt(text.slice(next, end), 10);
  return { kind: 'number', from: point, to: point, year: year?.year ?? null, number, start: at, end: year?.end ?? end };
}

/** A day (or, behind a full name, a year) behind a month word. A word that only resembles a month needs one. `digits`: at least so many. */
function dayBehind(text: string, word: MonthWord, limit: number, digits = 1): boolean {
  const at = skipSpace(text, word.end, limit);
  if (at + digits > limit || !isDigit(text.charCodeAt(at))) return false;
  return digits < 2 || isDigit(text.charCodeAt(at + 1));
}

function yearBehind(text: string, at: number, limit: number): { year: number; end: number } | null {
  let next = skipSpace(text, at, limit);
  if (text.charCodeAt(next) === COMMA) next = skipSpace(text, next + 1, limit);
  else if (next === at) return null;
  const year = next < limit ? fourDigits(text, next, limit) : null;
  return year === null ? null : { year, end: next + 4 };
}

/** A year from 1000 to 2999, as four digits that no digit follows. */
function fourDigits(text: string, at: number, limit: number): number | null {
  if (at + 4 > limit) return null;
  for (let index = at; index < at + 4; index++) if (!isDigit(text.charCodeAt(index))) return null;
  if (at + 4 < limit && isDigit(text.charCodeAt(at + 4))) return null;
  const first = text.charCodeAt(at);
  return first === 0x31 || first === 0x32 ? Number.parseInt(text.slice(at, at + 4), 10) : null;
}

/** Behind the `st`, `nd`, `rd` or `th` of an ordinal; `at` itself when there is none. */
function ordinalEnd(text: string, at: number, limit: number): number {
  if (at + 2 > limit || !isLower(text.charCodeAt(at))) return at;
  if (at + 2 < limit && isLetter(text.charCodeAt(at + 2))) return at;
  const ending = text.slice(at, at + 2);
  return ending === 'st' || ending === 'nd' || ending === 'rd' || ending === 'th' ? at + 2 : at;
}

function threeDigits(text: string, at: number, limit: number): boolean {
  if (at + 3 > limit || !isDigit(text.charCodeAt(at + 1)) || !isDigit(text.charCodeAt(at + 2))) return false;
  return at + 3 === limit || !isDigit(text.charCodeAt(at + 3));
}

/** `5,000`, `5.3`, `50` percent, `5th`: digits that go on are no day. */
function continuesNumber(text: string, at: number, limit: number): boolean {
  const code = text.charCodeAt(at);
  if (isDigit(code) || isLetter(code) || code === 0x25 || code === 0x3a) return true;
  if (at + 1 >= limit || !isDigit(text.charCodeAt(at + 1))) return false;
  return code === 0x2e || (code === COMMA && threeDigits(text, at + 1, limit));
}
