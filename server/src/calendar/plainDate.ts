/**
 * A civil date of the proleptic Gregorian calendar, without time and zone. The names follow Temporal.PlainDate.
 * All arithmetic is on integers: `Date` would bring a time zone along, and with it days that shift.
 */
export interface PlainDate {
  readonly year: number;
  /** 1 January … 12 December. */
  readonly month: number;
  /** 1 … 31. */
  readonly day: number;
}

/** Days from 1 March of year 0, where the internal count begins, to 1 January 1970. */
const DAYS_TO_EPOCH = 719_468;
const DAYS_IN_400_YEARS = 146_097;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The date of these parts, or null when there is no such day. Years run from 0 to 9999, as ISO 8601 writes them. */
export function plainDate(year: number, month: number, day: number): PlainDate | null {
  if (!Number.isInteger(year) || year < 0 || year > 9999) return null;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return null;
  return { year, month, day };
}

/** Whether the year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The number of days in a month; 0 when the month is not 1 … 12. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** Days since 1 January 1970, negative before it. */
export function toEpochDay({ year, month, day }: PlainDate): number {
  // Years are counted from March, so that the leap day is the last of its year.
  const y = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - DAYS_TO_EPOCH;
}

/** The date that is `epochDay` days after 1 January 1970. */
export function fromEpochDay(epochDay: number): PlainDate {
  const days = epochDay + DAYS_TO_EPOCH;
  const cycle = Math.floor(days / DAYS_IN_400_YEARS);
  const dayOfCycle = days - cycle * DAYS_IN_400_YEARS;
  const leapDays =
    Math.floor(dayOfCycle / 1460) - Math.floor(dayOfCycle / 36_524) + Math.floor(dayOfCycle / (DAYS_IN_400_YEARS - 1));
  const yearOfCycle = Math.floor((dayOfCycle - leapDays) / 365);
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0), month, day };
}

/** Negative, zero or positive as `a` is before, the same as or after `b`: the order for `sort`. */
export function compareDates(a: PlainDate, b: PlainDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** The date `days` days later, or earlier when negative. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromEpochDay(toEpochDay(date) + days);
}

/** Days from one date to another: positive when `to` is later. */
export function daysUntil(from: PlainDate, to: PlainDate): number {
  return toEpochDay(to) - toEpochDay(from);
}

/** 1 Monday … 7 Sunday, as ISO 8601 and Temporal count. */
export function dayOfWeek(date: PlainDate): number {
  return epochDayOfWeek(toEpochDay(date));
}

/** `dayOfWeek` of a day given as days since 1 January 1970, which was a Thursday. */
export function epochDayOfWeek(epochDay: number): number {
  return ((((epochDay + 3) % 7) + 7) % 7) + 1;
}

/** `1999-08-26`. */
export function formatIso({ year, month, day }: PlainDate): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** `1999-08`. */
export function formatIsoMonth({ year, month }: Pick<PlainDate, 'year' | 'month'>): string {
  return `${pad(year, 4)}-${pad(month, 2)}`;
}

/** Reads `1999-08-26`; null for any other form and for days that do not exist. */
export function parseIso(text: string): PlainDate | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts && plainDate(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
