/** The year of a date that is written without one. */
import { compareDates, type PlainDate, plainDate } from './plainDate.ts';

/**
 * The latest date of this month and day on or before `reference` (an issue's date, or the latest it can have): December in
 * a January issue is last year's. Null when neither the reference's year nor the year before gives such a date, as for
 * 29 February far from a leap year, or for a day that no year has: a citation is never older than a year by default.
 */
export function resolveYearless(month: number, day: number, reference: PlainDate): PlainDate | null {
  const sameYear = plainDate(reference.year, month, day);
  if (sameYear && compareDates(sameYear, reference) <= 0) return sameYear;
  return plainDate(reference.year - 1, month, day);
}
