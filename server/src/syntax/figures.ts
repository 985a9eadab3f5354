/** Dates in figures alone: `8/24`, `25.08`, `25.8.99`, `1999-08-24`. What order they are in hangs on who wrote them. */
import { AMPERSAND, COMMA, PERIOD, SEMICOLON, SLASH, skipSpace, wordAt } from './characters.ts';
import { fullYear } from './dateParts.ts';
import { MONTH_NAMES } from './months.ts';
import type { CitationFault, WrittenDate } from './tree.ts';

interface Figures {
  readonly month: number;
  readonly day: number;
  readonly year: number | null;
  /** Whether they mean no other day in another order. */
  readonly isSure: boolean;
  readonly end: number;
}

const YEAR_FIRST = /(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?![\dA-Za-z%]|[-./:]\d)/y;
const YEAR_LAST = /(\d{1,2})([-./])(\d{1,2})(?:\2['’]?((?:19|20)\d\d|\d\d)\b)?(?![\dA-Za-z%]|[-./:]\d)/y;
/** `22.10`, when the news was on: hours, and minutes as programs begin. */
const CLOCK = /^(?:[01]?\d|2[0-4])\.\d[05]/;

/** The month of the date that begins at an offset; 0 where none does. */
type MonthAt = (text: string, at: number, limit: number) => number;

/**
 * The dates in figures that begin at `at`; null where none do. They must be all that is left of their group, `month` is then 0: `NTV, 22.10, August 24` tells
 * what time it was. Or their slashes stand before a date that is written out and of their month, `month`: `8/24, August 25`.
 */
export function figuresBeginAt(text: string, at: number, limit: number, monthAt: MonthAt): { month: number } | null {
  let next = at;
  for (let dates = 0; dates < MOST_DATES; dates++) {
    const figures = figuresAt(text, next, limit, 0);
    if (!figures) {
      if (next > at && isLastDay(text, next, limit)) return { month: 0 };
      const month = next > at ? monthAt(text, next, limit) : 0;
      return month > 0 && areOfMonth(text.slice(at, next), month) ? { month } : null;
    }
    const mark = skipSpace(text, figures.end, limit);
    const code = text.charCodeAt(mark);
    if (mark >= limit || code === SEMICOLON) return { month: 0 };
    if (code === PERIOD) return skipSpace(text, mark + 1, limit) >= limit ? { month: 0 } : null;
    const and = wordAt(text, mark, limit, 'and');
    if (!and && code !== COMMA && code !== AMPERSAND) return null;
    next = skipSpace(text, mark + (and ? 3 : 1), limit);
  }
  return null;
}

/** `8/24, 25`: a bare day, and nothing after it in its group. */
function isLastDay(text: string, at: number, limit: number): boolean {
  BARE_DAY.lastIndex = at;
  const end = at + (BARE_DAY.exec(text)?.[0].length ?? 0);
  if (end === at || end > limit) return false;
  const behind = skipSpace(text, end, limit);
  return behind >= limit || text.charCodeAt(behind) === SEMICOLON;
}

const BARE_DAY = /(?:[1-9]|[12]\d|3[01])(?!\d)/y;

/** As many days as anybody lists; more are figures of another kind. */
const MOST_DATES = 8;

/** Whether every pair of figures has a slash and names the month, in either order. */
function areOfMonth(figures: string, month: number): boolean {
  return figures
    .split(/,|&|and/)
    .every((pair) => pair.trim() === '' || isOfMonth(/^\s*(\d+)\/(\d+)\s*$/.exec(pair), month));
}

function isOfMonth(pair: RegExpExecArray | null, month: number): boolean {
  return pair !== null && (Number(pair[1]) === month || Number(pair[2]) === month);
}

/**
 * Whether figures at `at` go on with a list that has `last` before them: `August 24, 8/25`. They name its month, and as two days of it they would not run
 * forward.
 */
export function figuresGoOn(text: string, at: number, { to }: WrittenDate): boolean {
  if (text.charCodeAt(at + 1) !== SLASH && text.charCodeAt(at + 2) !== SLASH) return false;
  SLASHED.lastIndex = at;
  const pair = SLASHED.exec(text);
  if (!isOfMonth(pair, to.month)) return false;
  const first = Number(pair?.[1]);
  return first <= to.day || Number(pair?.[2]) <= first;
}

const SLASHED = /(\d{1,2})\/(\d{1,2})/y;

/**
 * The date at `at`, with how it should be written among the faults; null where none stands. With a `month`, which a date after it names, that one is meant,
 * and no knowledge of the source is needed.
 */
export function readFigures(
  text: string,
  at: number,
  limit: number,
  month: number,
  faults: CitationFault[],
): WrittenDate | null {
  const figures = figuresAt(text, at, limit, month);
  if (!figures) return null;
  const { day, year, isSure, end } = figures;
  const right = `${MONTH_NAMES[figures.month - 1]} ${day}${year === null ? '' : `, ${year}`}`;
  faults.push({ kind: 'date-form', start: at, end, right, isSure: isSure && month === 0, isFigures: month === 0 });
  const point = { month: figures.month, day, start: at, end };
  return { kind: 'day', from: point, to: point, year, number: null, lastNumber: null, start: at, end };
}

/** `preferred`: the month that is meant where both orders give a date, 0 for the usual order. */
function figuresAt(text: string, at: number, limit: number, preferred: number): Figures | null {
  YEAR_FIRST.lastIndex = at;
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) {
    const [written, year, , month, day] = yearFirst;
    return within(limit, {
      month: Number(month),
      day: Number(day),
      year: Number(year),
      isSure: true,
      end: at + written.length,
    });
  }
  YEAR_LAST.lastIndex = at;
  const match = YEAR_LAST.exec(text);
  if (!match) return null;
  const [written, first, sign, second, lastYear] = match;
  const year = lastYear === undefined ? null : fullYear(lastYear);
  const end = at + written.length;
  if (year === null && (sign === '-' || CLOCK.test(written))) return null;
  const american = { month: Number(first), day: Number(second), year, end };
  const european = { month: Number(second), day: Number(first), year, end };
  const isSure = !isDate(american) || !isDate(european) || american.month === american.day;
  const isAmerican = preferred === 0 ? sign !== '.' && isDate(american) : american.month === preferred;
  return within(limit, { ...(isAmerican ? american : european), isSure });
}

function within(limit: number, figures: Figures): Figures | null {
  return isDate(figures) && figures.end <= limit ? figures : null;
}

function isDate({ month, day }: { readonly month: number; readonly day: number }): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}
