/** On which days a publication comes out. */
import type { IssueCalendar } from './issueCalendar.ts';
import { fromEpochDay, type PlainDate, toEpochDay } from './plainDate.ts';
import { includes } from './publicationYear.ts';

/** Whether an issue came out on a date: `unknown` on days in doubt, and where the schedule does not name days. */
export function isPublicationDay(calendar: IssueCalendar, date: PlainDate): boolean | 'unknown' {
  const day = toEpochDay(date);
  if (calendar.knownIssue(day)) return true;
  const { firstYear, notPublished = [] } = calendar.rules;
  if (date.year < (firstYear ?? 0)) return false;
  const year = calendar.year(date.year);
  if (year) {
    const publicationDay = year.dayOf.get(day);
    return publicationDay ? publicationDay.sure || 'unknown' : false;
  }
  const silent = notPublished.some(({ from, to }) => includes({ first: toEpochDay(from), last: toEpochDay(to) }, day));
  return silent ? false : 'unknown';
}

/**
 * The days before a date on which issues came out, or may have, latest first, back to the first year (to year 1 when it is
 * not known). Where the schedule does not name days, only the days of known issues.
 */
export function* previousPublicationDays(calendar: IssueCalendar, before: PlainDate): Generator<PlainDate> {
  const end = toEpochDay(before);
  for (let year = before.year; year >= (calendar.rules.firstYear ?? 1); year--) {
    const days = calendar.year(year)?.days.map(({ day }) => day) ?? knownDays(calendar, year);
    for (const day of days.toReversed()) if (day < end) yield fromEpochDay(day);
  }
}

function knownDays(calendar: IssueCalendar, year: number): number[] {
  return calendar.known.filter(({ date }) => date.year === year).map(({ date }) => toEpochDay(date));
}
