/** Dates in the English of a news digest. */
import { MONTH_NAMES } from '../syntax/months.ts';
import { counted } from '../text/counted.ts';
import { dayOfWeek, daysUntil, type PlainDate } from './plainDate.ts';

const WEEKDAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const DAYS_PER_MONTH = 30.44;
const DAYS_PER_YEAR = 365.25;

/** `August 25`, as citations write a date. */
export function formatMonthDay(date: PlainDate): string {
  return `${MONTH_NAMES[date.month - 1]} ${date.day}`;
}

/** `August 25`, `August 23-24`, `February 26-March 3`: from one day to another of the same twelve months, as citations write it. */
export function formatDays(from: PlainDate, to: PlainDate): string {
  if (from.month !== to.month) return `${formatMonthDay(from)}-${formatMonthDay(to)}`;
  return from.day === to.day ? formatMonthDay(from) : `${formatMonthDay(from)}-${to.day}`;
}

/** `August 25, 1999`, as a citation from another year and a date line write it. */
export function formatDate(date: PlainDate): string {
  return `${formatMonthDay(date)}, ${date.year}`;
}

/** `Wednesday, August 25, 1999`. */
export function formatLong(date: PlainDate): string {
  return `${weekdayName(date)}, ${formatDate(date)}`;
}

/** `Aug 25, 1999`, for narrow places. */
export function formatShort(date: PlainDate): string {
  return `${MONTH_NAMES[date.month - 1]?.slice(0, 3)} ${date.day}, ${date.year}`;
}

/** `Wed, Aug 25, 1999`. */
export function formatShortWithWeekday(date: PlainDate): string {
  return `${weekdayAbbreviation(date)}, ${formatShort(date)}`;
}

/** `Wednesday`. */
export function weekdayName(date: PlainDate): string {
  return WEEKDAY_NAMES[dayOfWeek(date) - 1] ?? '';
}

/** `Wed`. */
export function weekdayAbbreviation(date: PlainDate): string {
  return weekdayName(date).slice(0, 3);
}

/**
 * How far `date` lies from `reference`, in the words an editor would use: `same day`, `yesterday`, `2 days earlier`,
 * `3 weeks earlier`, `about 2 months later`. Exact up to a fortnight; a rounded figure says `about`.
 */
export function distance(date: PlainDate, reference: PlainDate): string {
  const days = daysUntil(date, reference);
  if (days === 0) return 'same day';
  if (days === 1) return 'yesterday';
  if (days === -1) return 'the next day';
  return `${length(date, reference, Math.abs(days))} ${days > 0 ? 'earlier' : 'later'}`;
}

function length(a: PlainDate, b: PlainDate, days: number): string {
  if (days < 14 && days !== 7) return quantity(days, 'day');
  if (days < 70) return quantity(days / 7, 'week', days % 7 === 0);
  const months = Math.abs((a.year - b.year) * 12 + a.month - b.month);
  const sameDay = a.day === b.day;
  if (days < 700) return quantity(sameDay ? months : days / DAYS_PER_MONTH, 'month', sameDay);
  return quantity(days / DAYS_PER_YEAR, 'year', sameDay && months % 12 === 0);
}

function quantity(value: number, unit: string, exact = true): string {
  return `${exact ? '' : 'about '}${counted(Math.round(value), unit)}`;
}
