import type { IssueNumber, KnownIssue } from './calendarRules.ts';
import { type IssueCalendar, yearOfVolume } from './issueCalendar.ts';
import { daysInMonth, fromEpochDay, type PlainDate, toEpochDay } from './plainDate.ts';

/**
 * How a date is known: `stated` in the document, `known` of this very issue from elsewhere, `computed` from the
 * calendar, or only `bounded` by something else, such as the latest date that the issue cites.
 */
export type DateCertainty = 'stated' | 'known' | 'computed' | 'bounded';

/** The date of an issue, with how far it can be trusted. */
export interface IssueDate {
  /** The date itself, or the likeliest one. */
  readonly date: PlainDate;
  readonly certainty: DateCertainty;
  /** The first day that is possible; equal to `latest` when there is no doubt. */
  readonly earliest: PlainDate;
  /** The last day that is possible: what a rule must compare with before it calls a citation late. */
  readonly latest: PlainDate;
}

/**
 * When an issue came out: known, or counted along the publication days from the nearest issues with known dates. Never
 * outside the volume's year. Null when the calendar cannot tell: no first year, a number below 1, or more issues than
 * the year can hold.
 */
export function dateOfIssue(calendar: IssueCalendar, volume: number, number: number): IssueDate | null {
  const known = calendar.knownDate({ volume, number });
  if (known) return { date: known, certainty: 'known', earliest: known, latest: known };
  const year = yearOfVolume(calendar, volume);
  if (year === null || !Number.isInteger(number) || number < 1) return null;
  const publicationYear = calendar.year(year);
  if (!publicationYear) return dateWithoutDays(calendar, { volume, number }, year);
  const span = publicationYear.issues.get(number);
  return span ? computed(span.earliest, span.latest, span.likely) : null;
}

/** The bounds of an issue whose schedule names no days: its known neighbours, and for a monthly its month. */
function dateWithoutDays(calendar: IssueCalendar, issue: IssueNumber, year: number): IssueDate | null {
  const ofVolume = calendar.known.filter(({ volume, date }) => volume === issue.volume && date.year === year);
  const before = ofVolume.findLast(({ number }) => number < issue.number);
  const after = ofVolume.find(({ number }) => number > issue.number);
  const month = calendar.rules.schedule === 'monthly' ? monthOf(issue, before, after) : null;
  if (month !== null && (month < 1 || month > 12)) return null;
  const from = { year, month: month ?? 1, day: 1 };
  const to = { year, month: month ?? 12, day: daysInMonth(year, month ?? 12) };
  const earliest = Math.max(toEpochDay(from), before ? toEpochDay(before.date) : Number.NEGATIVE_INFINITY);
  const latest = Math.min(toEpochDay(to), after ? toEpochDay(after.date) : Number.POSITIVE_INFINITY);
  return earliest <= latest ? computed(earliest, latest, Math.floor((earliest + latest) / 2)) : null;
}

/** One issue a month, counted from the nearest known issue, else from January. */
function monthOf(issue: IssueNumber, before: KnownIssue | undefined, after: KnownIssue | undefined): number {
  const anchor = before ?? after;
  return anchor ? anchor.date.month + issue.number - anchor.number : issue.number;
}

function computed(earliest: number, latest: number, likely: number): IssueDate {
  return {
    date: fromEpochDay(likely),
    certainty: 'computed',
    earliest: fromEpochDay(earliest),
    latest: fromEpochDay(latest),
  };
}
