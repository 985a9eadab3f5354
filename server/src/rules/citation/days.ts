/** Which days there are, as far as a citation and its issue tell the year; and where they stand. */
import type { CitedDate } from '../../bulletin/bulletin.ts';
import type { IssueDate } from '../../calendar/dateOfIssue.ts';
import { compareDates, daysInMonth, isLeapYear, type PlainDate } from '../../calendar/plainDate.ts';
import type { MonthDay } from '../../syntax/tree.ts';
import type { Span } from '../../text/span.ts';

/** The 29th of February must be allowed where the year is not known. */
const SOME_LEAP_YEAR = 2000;

/**
 * Whether a month never has such a day, or February has not in the year that is meant. `year`: as written; `issue`: what it counts from. In a leap
 * year the day is there before it has come: that it is after the issue is another fault.
 */
export function isImpossible({ month, day }: MonthDay, year: number | null, issue: IssueDate | null): boolean {
  if (day < 1 || day > daysInMonth(SOME_LEAP_YEAR, month)) return true;
  if (month !== 2 || day !== 29) return false;
  if (year !== null) return !isLeapYear(year);
  if (!issue) return false;
  return [issue.earliest, issue.latest].every((date) => !isLeapYear(lastFebruary(date)) && !isLeapYear(date.year));
}

/** Whether a date holds a day that does not exist. */
export function hasImpossibleDay({ node }: CitedDate, issue: IssueDate | null): boolean {
  const { kind, from, to, year } = node;
  return kind === 'day' && (isImpossible(from, year, issue) || isImpossible(to, year, issue));
}

/** Whether a range runs backward. One over the turn of the year does not. */
export function runsBackward({ node }: CitedDate): boolean {
  const { kind, from, to } = node;
  if (kind !== 'day') return false;
  const months = from.month - to.month;
  return months > 0 ? months <= 6 : months === 0 && from.day > to.day;
}

/** The digits of a day that stands at the end of its date, as it should; null for `25 August` and `August 25th`. */
export function daySpan(text: string, { day, end }: MonthDay): Span | null {
  const digits = String(day);
  return text.endsWith(digits, end) ? { start: end - digits.length, end } : null;
}

/** The year of the last February that had its 29th on or before a date, if it had one. */
function lastFebruary(date: PlainDate): number {
  return compareDates(date, { year: date.year, month: 2, day: 29 }) >= 0 ? date.year : date.year - 1;
}
