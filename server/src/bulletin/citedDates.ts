/** The full dates of a citation's dates, which are written without a year unless it is not the issue's own. */
import type { IssueDate } from '../calendar/dateOfIssue.ts';
import { compareDates, daysInMonth, daysUntil, type PlainDate, plainDate } from '../calendar/plainDate.ts';
import { resolveYearless } from '../calendar/yearless.ts';
import type { MonthDay, WrittenDate } from '../syntax/tree.ts';
import type { CitedDate } from './bulletin.ts';

/**
 * Gives each date of a list its year. A written year stands for its own date; a date before one with a written year is the latest that is not
 * after that one (`July 15, December 7, 1999`); any other is the latest that is not after the issue. `issue` is the last day on which the issue
 * can have come out, null when that is not known: then only dates with a written year are full.
 */
export function citedDates(dates: readonly WrittenDate[], issue: PlainDate | null): CitedDate[] {
  const [only] = dates;
  if (only && dates.length === 1) return [citedDate(only, issue)];
  const cited: CitedDate[] = [];
  let reference = issue;
  let behind: CitedDate | null = null;
  for (let index = dates.length - 1; index >= 0; index--) {
    const node = dates[index];
    if (!node) continue;
    const date: CitedDate = node.kind === 'number' ? citedNumber(node, behind) : citedDate(node, reference);
    cited.push(date);
    if (node.year !== null) reference = date.from;
    behind = date;
  }
  return cited.reverse();
}

function citedDate(node: WrittenDate, reference: PlainDate | null): CitedDate {
  const { start, end } = node;
  if (node.kind === 'number') return { node, start, end, ...wholeYear(node.year) };
  if (node.kind === 'month') return { node, start, end, ...wholeMonths(node) };
  const to = endOfRunning(node, reference) ?? fullDate(node.to, node.year, reference);
  if (node.from === node.to) return { node, start, end, from: to, to };
  const from = to && firstOfRange(node.from, node.to, to);
  return { node, start, end, from, to };
}

/** A number without a year is of the year that is written after the list; one that is higher than the number after it, of the year before. */
function citedNumber(node: WrittenDate, behind: CitedDate | null): CitedDate {
  const { start, end, number, year } = node;
  const next = behind?.node.number ?? null;
  const last = next === null ? null : (behind?.from?.year ?? null);
  const before = last !== null && (number ?? 0) > (next ?? 0) ? last - 1 : last;
  return { node, start, end, ...wholeYear(year ?? before) };
}

/** The last day of a yearless range that has begun by the issue and ends after it, as weeklies are dated; null for all other dates. */
function endOfRunning({ from, to, year }: WrittenDate, reference: PlainDate | null): PlainDate | null {
  if (from === to || year !== null || !reference) return null;
  const first = resolveYearless(from.month, from.day, reference);
  if (!first) return null;
  const last = plainDate(to.month < from.month ? first.year + 1 : first.year, to.month, to.day);
  const isRunning = last !== null && compareDates(last, reference) > 0 && daysUntil(first, last) <= LONGEST_RUNNING;
  return isRunning ? last : null;
}

/** No paper is on sale for longer than its month. */
const LONGEST_RUNNING = 31;

function fullDate({ month, day }: MonthDay, year: number | null, reference: PlainDate | null): PlainDate | null {
  if (year !== null) return plainDate(year, month, day);
  return reference && resolveYearless(month, day, reference);
}

/** A range over the turn of the year begins in the year before; one that runs backward keeps its year, for a rule to see. */
function firstOfRange(from: MonthDay, to: MonthDay, last: PlainDate): PlainDate | null {
  const overYearEnd = from.month > to.month && from.month - to.month > 6;
  return plainDate(overYearEnd ? last.year - 1 : last.year, from.month, from.day);
}

function wholeYear(year: number | null): { from: PlainDate | null; to: PlainDate | null } {
  return year === null ? { from: null, to: null } : { from: plainDate(year, 1, 1), to: plainDate(year, 12, 31) };
}

function wholeMonths({ from, to, year }: WrittenDate): { from: PlainDate | null; to: PlainDate | null } {
  if (year === null) return { from: null, to: null };
  const firstYear = from.month > to.month ? year - 1 : year;
  return { from: plainDate(firstYear, from.month, 1), to: plainDate(year, to.month, daysInMonth(year, to.month)) };
}

/**
 * A yearless date of the year before that is older than this many days was meant as one of this year, after the issue: the oldest date cited
 * without a year was 91 days old in 133 issues, and older ones carry their year.
 */
const OLDEST_YEARLESS_DAYS = 120;

/**
 * The day after the issue that a date means, if it means one: a date with a written year as it stands, a yearless one when the year before is
 * too long ago. Null for every date that is not after the issue, and where the issue's date leaves it open.
 */
export function dayAfterIssue(date: CitedDate, issue: IssueDate): PlainDate | null {
  const { node, to } = date;
  if (node.kind !== 'day') return null;
  if (to && compareDates(to, issue.latest) > 0) return to;
  if (node.year !== null) return null;
  if (to && daysUntil(to, issue.earliest) <= OLDEST_YEARLESS_DAYS) return null;
  // Before February 29 of a leap year, the last one is four years ago.
  const meant = plainDate(to ? to.year + 1 : issue.date.year, node.to.month, node.to.day);
  return meant && meant.year === issue.date.year && compareDates(meant, issue.latest) > 0 ? meant : null;
}
