/** Days before the month that they are of: `24 August`, `23-24 August`, `23rd and 24th of August`, `30 July - 2 August 1999`. */
import {
  AMPERSAND,
  COMMA,
  isDash,
  isDigit,
  isLetter,
  isUpper,
  PERIOD,
  SLASH,
  skipSpace,
  wordAt,
} from './characters.ts';
import { dayBehind, ordinalEnd, readYear, type Stretch, yearBehind } from './dateParts.ts';
import { MONTH_NAMES, type MonthWord, monthWordAt } from './months.ts';
import type { MonthDay, WrittenDate } from './tree.ts';

/** Days, and the month after the last of them. */
export interface DaysFirst {
  readonly days: readonly Days[];
  readonly word: MonthWord;
}

/** A day or a range of days; the span takes in the endings of ordinals. */
interface Days {
  readonly first: number;
  /** The same as `first` where there is one only. */
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** After the digits of the last day. */
  readonly digitsEnd: number;
  /** What joins them to the days before: `, `, ` and `, ` & `; nothing before the first. */
  readonly joint: string;
  /** Whether a slash in a range, or an `or` before it, leaves it open which of two days is meant. */
  readonly isOr: boolean;
}

/**
 * The days that begin at `at` with their month after them; null when none do. Several, parted by more than a hyphen, only where `mayList`: within a
 * name, `Kanal 5, 24 August` has one. A score (`2-1 May 5`) is no range: that runs forward, and no day follows.
 */
export function daysFirstAt(text: string, at: number, limit: number, mayList: boolean): DaysFirst | null {
  const days = daysAt(text, at, limit, mayList);
  const last = days?.at(-1);
  if (!days || !last) return null;
  const period = text.charCodeAt(last.end) === PERIOD;
  let start = skipSpace(text, period ? last.end + 1 : last.end, limit);
  if (wordAt(text, start, limit, 'of')) start = skipSpace(text, start + 2, limit);
  if (start === last.digitsEnd || !isLetter(text.charCodeAt(start))) return null;
  const word = monthWordAt(text, start, limit);
  if (word?.form !== 'full' && word?.form !== 'abbreviation') return null;
  if (days.length > 1 && days.some((each) => areFigures(each, word))) return null;
  const several = days.length > 1 || last.first !== last.last;
  const numbered = several || period ? dayBehind(text, word, limit) : twoDigitsBehind(text, word, limit);
  return !numbered || yearBehind(text, word.end, limit) ? { days, word } : null;
}

/** `8/24, 25 August`: month and day, where days with as much between them would be no choice of two. */
function areFigures({ first, last, isOr }: Days, { month }: MonthWord): boolean {
  return isOr && first === month && last > first + 1;
}

/** One range of days, or a list. */
function daysAt(text: string, start: number, limit: number, mayList: boolean): readonly Days[] | null {
  const list: Days[] = [];
  let at = start;
  let joint = '';
  let isChoice = false;
  while (list.length < MOST_DAYS) {
    const first = dayAt(text, at, limit);
    if (!first) return null;
    const sign = mayList ? skipSpace(text, first.end, limit) : first.end;
    const isOr = mayList && text.charCodeAt(sign) === SLASH;
    const isRange = isOr || isDash(text.charCodeAt(sign));
    const last = isRange ? dayAt(text, mayList ? skipSpace(text, sign + 1, limit) : sign + 1, limit) : null;
    if (last && last.day <= first.day) return null;
    const { digitsEnd, end } = last ?? first;
    list.push({
      first: first.day,
      last: (last ?? first).day,
      start: at,
      end,
      digitsEnd,
      joint,
      isOr: isOr || isChoice,
    });
    const next = mayList ? jointAt(text, end, limit) : null;
    if (!next) return list;
    joint = next.joint;
    isChoice = next.isChoice;
    at = next.end;
  }
  return null;
}

/** Nobody lists more days of a month. */
const MOST_DAYS = 8;

/** What should join the days of a list, whether they are a choice, and where the next of them begins. */
function jointAt(text: string, at: number, limit: number): { joint: string; isChoice: boolean; end: number } | null {
  const mark = skipSpace(text, at, limit);
  const code = text.charCodeAt(mark);
  const sign = code === COMMA || code === AMPERSAND ? mark + 1 : mark;
  const word = skipSpace(text, sign, limit);
  const and = wordAt(text, word, limit, 'and');
  const isChoice = wordAt(text, word, limit, 'or');
  if (sign === mark && !and && !isChoice) return null;
  const end = and || isChoice ? skipSpace(text, word + (and ? 3 : 2), limit) : word;
  return { joint: and ? ' and ' : code === AMPERSAND ? ' & ' : ', ', isChoice, end };
}

/** One or two digits, and the ordinal ending that may follow. */
function dayAt(text: string, at: number, limit: number): { day: number; digitsEnd: number; end: number } | null {
  let end = at;
  while (end < limit && isDigit(text.charCodeAt(end))) end++;
  if (end === at || end - at > 2) return null;
  return { day: Number.parseInt(text.slice(at, end), 10), digitsEnd: end, end: ordinalEnd(text, end, limit) };
}

function twoDigitsBehind(text: string, word: MonthWord, limit: number): boolean {
  const at = skipSpace(text, word.end, limit) + 1;
  return dayBehind(text, word, limit) && at < limit && isDigit(text.charCodeAt(at));
}

/** The dates that these days are, and among the faults how they should be written. */
export function readDaysFirst(stretch: Stretch, { days, word }: DaysFirst): readonly WrittenDate[] {
  const year = noteDaysFirst(stretch, { days, word });
  const { month } = word;
  return days.map(({ first, last, start, end }, index) => {
    const isLast = index === days.length - 1;
    const from = { month, day: first, start, end: isLast ? word.end : end };
    return {
      kind: 'day',
      from,
      to: last === first ? from : { ...from, day: last },
      year: isLast ? (year?.year ?? null) : null,
      number: null,
      lastNumber: null,
      start,
      end: isLast ? (year?.end ?? word.end) : end,
    };
  });
}

/**
 * The day before its month that ends the range from `from` on: `30 July - 2 August`. Several may stand there where the range would run backwards otherwise,
 * or begins with a day before its month: `30 July - 2, 3 August` ends on the first of them; `30 July - 2-3 August`, where ranges may double, on the last; but
 * not `July 20-21, 24 August`. Null where no such day stands at `at`.
 */
export function readDayFirst(stretch: Stretch, at: number, from: MonthDay, mayDouble: boolean): MonthDay | null {
  const { text, limit, faults } = stretch;
  const found = daysFirstAt(text, at, limit, true);
  const first = found?.days[0];
  if (!found || !first) return null;
  const { days, word } = found;
  if (dayBehind(text, word, limit) && !yearBehind(text, word.end, limit)) return null;
  const isOnly = days.length === 1;
  const isRange = first.last !== first.first;
  const mayBeOfMonth = first.first > from.day && !DAY_FIRST.test(text.slice(from.start, from.end));
  if ((isRange || !isOnly) && mayBeOfMonth) return null;
  if (isRange && !mayDouble) return null;
  const last = { month: word.month, day: first.last, start: at, end: isOnly ? word.end : first.end };
  if (isRange) noteDoubleRange(stretch, from, last);
  else if (isOnly) noteDaysFirst(stretch, found);
  else {
    const right = `${MONTH_NAMES[word.month - 1]} ${first.first}`;
    faults.push({ kind: 'date-form', start: at, end: first.end, right, isSure: true, isFigures: false });
  }
  return last;
}

/** A day before its month, which a bare day after it is not of. */
const DAY_FIRST = /\d.*[A-Za-z]{3}/s;

/**
 * Notes how a range that ends in a range should be written: `July 30 - August 2-3`, as the paper of a weekend may be dated. It takes in all of its days,
 * whichever of them are meant; of what was noted of its first day nothing is left to do.
 */
export function noteDoubleRange({ text, limit, faults }: Stretch, from: MonthDay, last: MonthDay): void {
  while ((faults.at(-1)?.end ?? 0) > from.start) faults.pop();
  const year = readYear(text, last.end, limit, []);
  const days = `${MONTH_NAMES[from.month - 1]} ${from.day}-${MONTH_NAMES[last.month - 1]} ${last.day}`;
  faults.push({
    kind: 'date-form',
    start: from.start,
    end: year?.end ?? last.end,
    right: year ? `${days}, ${year.year}` : days,
    isSure: false,
    isFigures: false,
  });
}

/** Notes how the days should be written, with the year after them, which comes back. Before a capital they may begin a name: `2 August Street`. */
function noteDaysFirst({ text, limit, faults }: Stretch, { days, word }: DaysFirst): ReturnType<typeof readYear> {
  const year = readYear(text, word.end, limit, []);
  const start = days[0]?.start ?? word.end;
  const end = year?.end ?? word.end;
  const list = days.map(({ first, last, joint }) => `${joint}${last === first ? first : `${first}-${last}`}`).join('');
  const right = `${MONTH_NAMES[word.month - 1]} ${list}${year ? `, ${year.year}` : ''}`;
  const isRising = days.every(({ first }, index) => first > (days[index - 1]?.last ?? 0));
  const isSure = isRising && !days.some(({ isOr }) => isOr) && !isUpper(text.charCodeAt(skipSpace(text, end, limit)));
  faults.push({ kind: 'date-form', start, end, right, isSure, isFigures: false });
  return year;
}
