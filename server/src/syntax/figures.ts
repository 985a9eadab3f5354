/** Dates in figures alone: `8/24`, `25.08`, `25.8.99`, `1999-08-24`. What order they are in hangs on who wrote them. */
import { AMPERSAND, COMMA, PERIOD, SEMICOLON, skipSpace, wordAt } from './characters.ts';
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

/**
 * Whether a date in figures begins at `at` and is all that is left of its group, but for more of them: `NTV, 22.10, August 24` tells what time it was.
 */
export function figuresBeginAt(text: string, at: number, limit: number): boolean {
  let next = at;
  for (let dates = 0; dates < MOST_DATES; dates++) {
    const figures = figuresAt(text, next, limit);
    if (!figures) return false;
    const mark = skipSpace(text, figures.end, limit);
    const code = text.charCodeAt(mark);
    if (mark >= limit || code === SEMICOLON) return true;
    if (code === PERIOD) return skipSpace(text, mark + 1, limit) >= limit;
    const and = wordAt(text, mark, limit, 'and');
    if (!and && code !== COMMA && code !== AMPERSAND) return false;
    next = skipSpace(text, mark + (and ? 3 : 1), limit);
  }
  return false;
}

/** As many days as anybody lists; more are figures of another kind. */
const MOST_DATES = 8;

/** The date at `at`, with how it should be written among the faults; null where none stands. */
export function readFigures(text: string, at: number, limit: number, faults: CitationFault[]): WrittenDate | null {
  const figures = figuresAt(text, at, limit);
  if (!figures) return null;
  const { month, day, year, isSure, end } = figures;
  const right = `${MONTH_NAMES[month - 1]} ${day}${year === null ? '' : `, ${year}`}`;
  faults.push({ kind: 'date-form', start: at, end, right, isSure, isFigures: true });
  const point = { month, day, start: at, end };
  return { kind: 'day', from: point, to: point, year, number: null, lastNumber: null, start: at, end };
}

function figuresAt(text: string, at: number, limit: number): Figures | null {
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
  return within(limit, { ...(sign !== '.' && isDate(american) ? american : european), isSure });
}

function within(limit: number, figures: Figures): Figures | null {
  return isDate(figures) && figures.end <= limit ? figures : null;
}

function isDate({ month, day }: { readonly month: number; readonly day: number }): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}
