import type { IssueNumber, KnownIssue } from './calendarRules.ts';
import { type IssueCalendar, yearOfVolume } from './issueCalendar.ts';
import { compareDates, daysInMonth, fromEpochDay, type PlainDate, toEpochDay } from './plainDate.ts';
import type { IssueSpan } from './publicationYear.ts';

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

/** Whether no other day is possible. */
export function isExact({ earliest, latest }: IssueDate): boolean {
  return compareDates(earliest, latest) === 0;
}

/** Months of one year, both included. */
interface Months {
  readonly first: number;
  readonly last: number;
}

const ANY_MONTH: Months = { first: 1, last: 12 };

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
  return span ? dateOfSpan(span) : null;
}

/** Worked out once for each issue: in an archive, all items of an issue share it. */
const datesOfSpans = new WeakMap<IssueSpan, IssueDate>();

function dateOfSpan(span: IssueSpan): IssueDate {
  let date = datesOfSpans.get(span);
  if (!date) {
    date = computed(span.earliest, span.latest, span.likely);
    datesOfSpans.set(span, date);
  }
  return date;
}

/** The bounds of an issue whose schedule names no days: its known neighbours, and for a monthly its month. */
function dateWithoutDays(calendar: IssueCalendar, issue: IssueNumber, year: number): IssueDate | null {
  const ofVolume = calendar.known.filter(({ volume, date }) => volume === issue.volume && date.year === year);
  const before = ofVolume.findLast(({ number }) => number < issue.number);
  const after = ofVolume.find(({ number }) => number > issue.number);
  const months = calendar.rules.schedule === 'monthly' ? monthsOf(issue, before, after) : ANY_MONTH;
  if (!months) return null;
  const from = { year, month: months.first, day: 1 };
  const to = { year, month: months.last, day: daysInMonth(year, months.last) };
  const earliest = Math.max(toEpochDay(from), before ? toEpochDay(before.date) : Number.NEGATIVE_INFINITY);
  const latest = Math.min(toEpochDay(to), after ? toEpochDay(after.date) : Number.POSITIVE_INFINITY);
  return earliest <= latest ? computed(earliest, latest, Math.floor((earliest + latest) / 2)) : null;
}

/** One issue a month, counted from the nearest known ones, else from January; null when the year does not hold it. */
function monthsOf(issue: IssueNumber, before: KnownIssue | undefined, after: KnownIssue | undefined): Months | null {
  const counts = [before, after].flatMap((known) => (known ? [known.date.month + issue.number - known.number] : []));
  if (counts.length === 0) counts.push(issue.number);
  const first = Math.max(1, Math.min(...counts));
  const last = Math.min(12, Math.max(...counts));
  return first <= last ? { first, last } : null;
}

function computed(earliest: number, latest: number, likely: number): IssueDate {
  return {
    date: fromEpochDay(likely),
    certainty: 'computed',
    earliest: fromEpochDay(earliest),
    latest: fromEpochDay(latest),
  };
}
