/** Dates as they are written in citations and on the `Date:` line, one after another. */
import { isDigit, isUpper, skipSpace } from './characters.ts';
import { nextInList } from './dateJoints.ts';
import type { Stretch } from './dateParts.ts';
import { monthOfFiguresAt } from './dateStart.ts';
import { daysFirstAt, readDaysFirst } from './dayFirst.ts';
import { withLastDay } from './dayRange.ts';
import { figuresGoOn, readFigures } from './figures.ts';
import { numberBehindYear } from './issueNumbers.ts';
import { readDate } from './monthFirst.ts';
import type { CitationFault, WrittenDate } from './tree.ts';

/** A run of dates that belong to the same sources, and the slips in them. `end` is the offset after the last date. */
export interface DateList {
  readonly dates: WrittenDate[];
  readonly end: number;
}

/** Reads the dates from `at` on, which `datesBeginAt` accepted; goes on over `,`, `and`, `&`, `also` as long as days or dates follow. */
export function readDates(text: string, at: number, limit: number, faults: CitationFault[]): DateList {
  const stretch: Stretch = { text, limit, faults };
  const dates: WrittenDate[] = [];
  let end = at;
  let settled = faults.length;
  let next = at;
  let order: Order | null = null;
  while (next < limit) {
    const last = dates.at(-1);
    const found = readInOrder(stretch, next, order, last);
    order = found?.order ?? 'month first';
    const others = found?.dates.slice(0, -1) ?? NONE;
    const date = found ? found.dates.at(-1) : readDate(stretch, next, last);
    if (!date || (last && isInName(text, date, last, limit))) break;
    for (const other of others) dates.push(other);
    dates.push(date);
    end = date.end;
    settled = faults.length;
    next = nextInList(stretch, end);
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
  stretch: Stretch,
  at: number,
  order: Order | null,
  last: WrittenDate | undefined,
): { dates: readonly WrittenDate[]; order: Order } | null {
  const { text, limit, faults } = stretch;
  if (!isDigit(text.charCodeAt(at))) return null;
  const days = daysFirstAt(text, at, limit, order !== 'month first');
  if (days) return { dates: withLastDay(stretch, readDaysFirst(stretch, days)), order: 'day first' };
  const numbered = numberBehindYear(text, at, limit);
  if (numbered) {
    const { right, ...date } = numbered;
    faults.push({ kind: 'date-form', start: at, end: date.end, right, isSure: true, isFigures: false });
    return { dates: [date], order: 'month first' };
  }
  const known = order ?? 'figures';
  const month = monthAround(stretch, at, known, last);
  const figures = month === null ? null : readFigures(text, at, limit, month, faults);
  return figures && { dates: [figures], order: known };
}

/** The month that the dates around figures name, 0 where none does; null where the figures at `at` are no date. */
function monthAround({ text, limit }: Stretch, at: number, order: Order, last: WrittenDate | undefined): number | null {
  if (order === 'figures') return monthOfFiguresAt(text, at, limit);
  return last && figuresGoOn(text, at, last) ? last.to.month : null;
}

/** Whether a bare day or number of a list is rather part of a name: `July 20, 5 Kanal`. Lists run forward. */
function isInName(text: string, { from, start, end }: WrittenDate, last: WrittenDate, limit: number): boolean {
  if (end - start > 2 || from.day > last.to.day) return false;
  return isUpper(text.charCodeAt(skipSpace(text, end, limit)));
}
