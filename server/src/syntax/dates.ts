/** Dates as they are written in citations and on the `Date:` line. */
import {
  AMPERSAND,
  COMMA,
  isDash,
  isDigit,
  isLetter,
  isUpper,
  PERIOD,
  SEMICOLON,
  SLASH,
  skipSpace,
  wordAt,
} from './characters.ts';
import {
  continuesNumber,
  dayBehind,
  fourDigits,
  misreadDay,
  ordinalEnd,
  readYear,
  slashedYearEnd,
  yearBehind,
} from './dateParts.ts';
import { daysFirstAt, noteDoubleRange, readDayFirst, readDaysFirst } from './dayFirst.ts';
import { figuresBeginAt, figuresGoOn, readFigures } from './figures.ts';
import { numberAt, numberBehindYear, numberGoingOn } from './issueNumbers.ts';
import { MONTH_NAMES, type MonthWord, monthBeforeDayAt, monthWordAt } from './months.ts';
import type { CitationFault, MonthDay, WrittenDate } from './tree.ts';

/** A run of dates that belong to the same sources, and the slips in them. `end` is the offset after the last date. */
export interface DateList {
  readonly dates: WrittenDate[];
  readonly end: number;
}

/**
 * Whether dates begin at `at`, where nothing precedes that they could be the end of: also several days before a month (`23, 24 August`), and figures
 * (`8/24`), and a number after its year (`1999, No. 31`).
 */
export function datesBeginAt(text: string, at: number, limit: number): boolean {
  if (!isDigit(text.charCodeAt(at))) return dateBeginsAt(text, at, limit);
  return (
    daysFirstAt(text, at, limit, true) !== null ||
    figuresBeginAt(text, at, limit, monthAt) !== null ||
    numberBehindYear(text, at, limit) !== null
  );
}

/** The month of the date that begins at `at`; 0 where none does, or a number. */
function monthAt(text: string, at: number, limit: number): number {
  if (isDigit(text.charCodeAt(at))) return daysFirstAt(text, at, limit, true)?.word.month ?? 0;
  const word = isLetter(text.charCodeAt(at)) ? monthBeforeDayAt(text, at, limit) : null;
  return word && dayBehind(text, word, limit) ? word.month : 0;
}

/** Whether a date begins at `at`: a month with a day or a year after it, `No. 6`, or a day before a month (`24 August`). */
export function dateBeginsAt(text: string, at: number, limit: number): boolean {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return daysFirstAt(text, at, limit, false) !== null;
  if (numberAt(text, at, limit) !== null) return true;
  if (!numberBehind(text, at, limit)) return false;
  const word = monthBeforeDayAt(text, at, limit);
  return word !== null && (dayBehind(text, word, limit) || monthRangeAt(text, word, limit) !== null);
}

/** A cheap first look, for this is asked of each word of each parenthesis: after the word, and `.,` at most, a digit or a dash must come. */
function numberBehind(text: string, at: number, limit: number): boolean {
  let end = at;
  while (end < limit && isLetter(text.charCodeAt(end))) end++;
  for (let stops = 0; stops < 2 && end < limit && isStop(text.charCodeAt(end)); stops++) end++;
  const behind = skipSpace(text, end, limit);
  if (behind >= limit) return false;
  const code = text.charCodeAt(behind);
  return isDigit(code) || isDash(code) || code === SLASH || misreadDay(text, behind, limit) !== null;
}

function isStop(code: number): boolean {
  return code === PERIOD || code === COMMA;
}

/** Reads the dates from `at` on, which `datesBeginAt` accepted; goes on over `,`, `and`, `&`, `also` as long as days or dates follow. */
export function readDates(text: string, at: number, limit: number, faults: CitationFault[]): DateList {
  const dates: WrittenDate[] = [];
  let end = at;
  let settled = faults.length;
  let next = at;
  let order: Order | null = null;
  while (next < limit) {
    const last = dates.at(-1);
    const found = readInOrder(text, next, limit, order, last, faults);
    order = found?.order ?? 'month first';
    const others = found?.dates.slice(0, -1) ?? NONE;
    const date = found ? found.dates.at(-1) : readDate(text, next, limit, last, faults);
    if (!date || (last && isInName(text, date, last, limit))) break;
    for (const other of others) dates.push(other);
    dates.push(date);
    end = date.end;
    settled = faults.length;
    next = nextInList(text, end, limit, faults);
  }
  // What was noted after the last date belongs to none.
  if (faults.length > settled) faults.length = settled;
  return { dates, end };
}

/** How the days of a list are written; what the first one shows holds for all. */
type Order = 'month first' | 'day first' | 'figures';

const NONE: readonly WrittenDate[] = [];

/** Days before their month, or figures: where nothing else precedes, and after others of their kind. Null for all else. */
function readInOrder(
  text: string,
  at: number,
  limit: number,
  order: Order | null,
  last: WrittenDate | undefined,
  faults: CitationFault[],
): { dates: readonly WrittenDate[]; order: Order } | null {
  if (!isDigit(text.charCodeAt(at))) return null;
  const days = daysFirstAt(text, at, limit, order !== 'month first');
  if (days)
    return { dates: withLastDay(text, readDaysFirst(text, days, limit, faults), limit, faults), order: 'day first' };
  const numbered = numberBehindYear(text, at, limit);
  if (numbered) {
    const { right, ...date } = numbered;
    faults.push({ kind: 'date-form', start: at, end: date.end, right, isSure: true, isFigures: false });
    return { dates: [date], order: 'month first' };
  }
  const known = order ?? 'figures';
  const month = monthOfFigures(text, at, limit, known, last);
  const figures = month === null ? null : readFigures(text, at, limit, month, faults);
  return figures && { dates: [figures], order: known };
}

/** The month that the dates around figures name, 0 where none does; null where the figures at `at` are no date. */
function monthOfFigures(
  text: string,
  at: number,
  limit: number,
  order: Order,
  last: WrittenDate | undefined,
): number | null {
  if (order === 'figures') return figuresBeginAt(text, at, limit, monthAt)?.month ?? null;
  return last && figuresGoOn(text, at, last) ? last.to.month : null;
}

/**
 * `30 July - 2 August`: the only day of a list as the first of a range, where another month goes on with it. After a day of several stands what joins
 * them, which is no sign of a range.
 */
function withLastDay(
  text: string,
  days: readonly WrittenDate[],
  limit: number,
  faults: CitationFault[],
): readonly WrittenDate[] {
  const [only] = days;
  if (!only || only.from !== only.to) return days;
  const to = readLastDay(text, only.from, limit, only.from.month, faults);
  if (!to) return days;
  const year = readYear(text, to.end, limit, faults);
  return [{ ...only, to, year: year?.year ?? null, end: year?.end ?? to.end }];
}

/** Whether a bare day or number of a list is rather part of a name: `July 20, 5 Kanal`. Lists run forward. */
function isInName(text: string, { from, start, end }: WrittenDate, last: WrittenDate, limit: number): boolean {
  if (end - start > 2 || from.day > last.to.day) return false;
  return isUpper(text.charCodeAt(skipSpace(text, end, limit)));
}

/** Where the next member of a list may begin after `at`; not before `limit` when no joint stands there. */
function nextInList(text: string, at: number, limit: number, faults: CitationFault[]): number {
  let next = skipSpace(text, at, limit);
  const code = text.charCodeAt(next);
  if (code === COMMA || code === AMPERSAND) {
    const behind = next + 1;
    next = skipSpace(text, behind, limit);
    if (code === COMMA && next === behind) faults.push({ kind: 'missing-space', start: next, end: next });
  } else if (!wordAt(text, next, limit, 'and')) return behindSlip(text, at, limit, faults);
  for (const joint of JOINTS) {
    if (wordAt(text, next, limit, joint)) next = skipSpace(text, next + joint.length, limit);
  }
  return next;
}

/** Where a day goes on with a list although its comma is another mark, a word or missing: `July 20; 25`, `July 20 or 25`, `July 20 25`; `limit` where none does. */
function behindSlip(text: string, at: number, limit: number, faults: CitationFault[]): number {
  const mark = skipSpace(text, at, limit);
  const code = text.charCodeAt(mark);
  const sign =
    code === SEMICOLON || code === PERIOD || (code === PLUS && mark > at) ? 1 : wordAt(text, mark, limit, 'or') ? 2 : 0;
  const next = skipSpace(text, mark + sign, limit);
  // After a semicolon, a month rather begins a group that has lost its source.
  const mayBeDate = code !== SEMICOLON && dateBeginsAt(text, next, limit);
  const mayBeDay = isDigit(text.charCodeAt(at - 1)) && isLastDay(text, next, limit);
  if (next === at || !(mayBeDate || mayBeDay)) return limit;
  faults.push({ kind: 'separator', start: at, end: next, expected: ', ' });
  return next;
}

/** Whether a bare day stands at `at` and nothing goes on after it but a list. */
function isLastDay(text: string, at: number, limit: number): boolean {
  let end = at;
  while (end < limit && isDigit(text.charCodeAt(end))) end++;
  if (end === at || end - at > 2) return false;
  const next = skipSpace(text, end, limit);
  return next === limit || text.charCodeAt(next) === COMMA || text.charCodeAt(next) === SEMICOLON;
}

const PLUS = 0x2b;
const JOINTS = ['and', 'also'];

/** The date at `at`, which may leave out what `last`, the date before it in a list, has said: the month of a day, the word before a number. */
function readDate(
  text: string,
  at: number,
  limit: number,
  last: WrittenDate | undefined,
  faults: CitationFault[],
): WrittenDate | null {
  if (isDigit(text.charCodeAt(at))) {
    if (!last) return null;
    return last.kind === 'number'
      ? numberGoingOn(text, at, limit)
      : readDays(text, at, at, limit, last.to.month, faults);
  }
  const numbered = numberAt(text, at, limit);
  if (numbered) return numbered;
  const word = monthBeforeDayAt(text, at, limit);
  if (!word) return null;
  const range = monthRangeAt(text, word, limit);
  if (range) return readMonthRange(at, word, range);
  noteMonth(at, word, faults);
  const day = skipSpace(text, word.end, limit);
  if (day === word.end && !word.tight) faults.push({ kind: 'missing-space', start: day, end: day });
  const year = fourDigits(text, day, limit);
  if (year !== null) {
    const point = { month: word.month, day: 0, start: at, end: day + 4 };
    return { kind: 'month', from: point, to: point, year, number: null, lastNumber: null, start: at, end: day + 4 };
  }
  return readDays(text, at, day, limit, word.month, faults);
}

interface MonthRange {
  readonly start: number;
  readonly last: MonthWord;
  readonly year: number;
  readonly end: number;
}

/** `May-June 1999`, `May/June 1999`, as papers that come out every other month are dated: what stands after the first month. */
function monthRangeAt(text: string, word: MonthWord, limit: number): MonthRange | null {
  const joint = text.charCodeAt(word.end);
  if (word.form !== 'full' || (joint !== SLASH && !isDash(joint))) return null;
  const start = word.end + 1;
  const last = monthWordAt(text, start, limit);
  if (last?.form !== 'full') return null;
  const at = skipSpace(text, last.end, limit);
  const year = fourDigits(text, at, limit);
  return year === null ? null : { start, last, year, end: at + 4 };
}

function readMonthRange(start: number, first: MonthWord, { last, year, ...behind }: MonthRange): WrittenDate {
  const from = { month: first.month, day: 0, start, end: first.end };
  const to = { month: last.month, day: 0, start: behind.start, end: behind.end };
  return { kind: 'month', from, to, year, number: null, lastNumber: null, start, end: behind.end };
}

/** A day or a range of days whose month is known, with the year after it if one is written. */
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
  const to = readLastDay(text, from, limit, month, faults) ?? from;
  const year = readYear(text, to.end, limit, faults);
  return {
    kind: 'day',
    from,
    to,
    year: year?.year ?? null,
    number: null,
    lastNumber: null,
    start,
    end: year?.end ?? to.end,
  };
}

/** The last day of the range that begins with `from`; null where it is none. Another sign or a word in place of the hyphen is noted. */
function readLastDay(
  text: string,
  from: MonthDay,
  limit: number,
  month: number,
  faults: CitationFault[],
): MonthDay | null {
  const year = yearBehind(text, from.end, limit);
  for (const end of year ? [from.end, year.end] : [from.end]) {
    const sign = skipSpace(text, end, limit);
    const behind = behindRangeSign(text, sign, limit);
    if (behind === sign) continue;
    const next = skipSpace(text, behind, limit);
    const isDashed = behind === sign + 1 && isDash(text.charCodeAt(sign));
    const last = readRangeEnd(text, next, limit, month, from, isDashed, faults);
    if (last && !isDashed) faults.push({ kind: 'separator', start: end, end: next, expected: '-' });
    return last;
  }
  return null;
}

/** After the dash between the days of a range, or what people type for it: two hyphens, a slash, `to`; `at` itself where nothing of that stands. */
function behindRangeSign(text: string, at: number, limit: number): number {
  const code = text.charCodeAt(at);
  if (isDash(code)) return isDash(text.charCodeAt(at + 1)) ? at + 2 : at + 1;
  if (code === SLASH) return slashedYearEnd(text, at, limit) > at ? at : at + 1;
  const word = RANGE_WORDS.find((each) => wordAt(text, at, limit, each));
  return word ? at + word.length : at;
}

/** In prose, these tell how long something took: with one of them, only a known source makes a citation. */
export const RANGE_WORDS: readonly string[] = ['to', 'through', 'thru', 'till', 'until'];

/** The last day of a range: `24` or `March 3`; null where neither stands. Where `isDashed`, after a dash alone, it may be that of a second range: `March 3-4`. */
function readRangeEnd(
  text: string,
  at: number,
  limit: number,
  month: number,
  from: MonthDay,
  isDashed: boolean,
  faults: CitationFault[],
): MonthDay | null {
  if (isDigit(text.charCodeAt(at)) || misreadDay(text, at, limit)) {
    return readDayFirst(text, at, limit, from, isDashed, faults) ?? readDay(text, at, at, limit, month, faults);
  }
  const word = monthBeforeDayAt(text, at, limit);
  if (!word || !dayBehind(text, word, limit)) return null;
  const day = readDay(text, at, skipSpace(text, word.end, limit), limit, word.month, faults);
  if (!day) return null;
  noteMonth(at, word, faults);
  const last = isDashed ? furtherDay(text, day, limit) : null;
  if (last) noteDoubleRange(text, from, last, limit, faults);
  return last ?? day;
}

/** `July 30-August 2-3`: the day after the one that a range seemed to end with; null where none follows. */
function furtherDay(text: string, day: MonthDay, limit: number): MonthDay | null {
  const sign = skipSpace(text, day.end, limit);
  if (!isDash(text.charCodeAt(sign))) return null;
  const last = readDay(text, day.start, skipSpace(text, sign + 1, limit), limit, day.month, []);
  return last && last.day > day.day ? last : null;
}

function noteMonth(start: number, { month, form, tight, end }: MonthWord, faults: CitationFault[]): void {
  if (form !== 'full') faults.push({ kind: 'month', start, end, month, form, tight });
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
  if (end === at) return readMisreadDay(text, start, at, limit, month, faults);
  const ordinal = ordinalEnd(text, end, limit);
  if (ordinal > end) {
    const right = `${MONTH_NAMES[month - 1]} ${day}`;
    faults.push({ kind: 'date-form', start, end: ordinal, right, isSure: true, isFigures: false });
  } else if (end < limit && continuesNumber(text, end, limit)) {
    return readMisreadDay(text, start, at, limit, month, faults);
  }
  return { month, day, start, end: ordinal };
}

/** `August l4`: a scanned day, which nothing else can be. */
function readMisreadDay(
  text: string,
  start: number,
  at: number,
  limit: number,
  month: number,
  faults: CitationFault[],
): MonthDay | null {
  const misread = misreadDay(text, at, limit);
  if (!misread) return null;
  const { day, end } = misread;
  const right = start === at ? `${day}` : `${MONTH_NAMES[month - 1]} ${day}`;
  faults.push({ kind: 'date-form', start, end, right, isSure: true, isFigures: false });
  return { month, day, start, end };
}
