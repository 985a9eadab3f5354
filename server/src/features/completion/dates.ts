/** Days in house style, and in the order in which citations name them. */
import type { Bulletin } from '../../bulletin/bulletin.ts';
import type { IssueDate } from '../../calendar/dateOfIssue.ts';
import { distance, formatDate, formatLong, formatMonthDay, weekdayAbbreviation } from '../../calendar/format.ts';
import { addDays, compareDates, daysUntil, type PlainDate } from '../../calendar/plainDate.ts';
import { doubt } from '../issueDate.ts';

/**
 * How many days before the issue a citation names, likeliest first, in steps of about the same likelihood: of 133 issues of the *Monitor*, the
 * latest date cited was yesterday's in 76, the same day's in 31, two or three days old in 20, four or five in 3.
 */
const STEPS: readonly (readonly number[])[] = [[1], [0], [2, 3], [4, 5], [6, 7, 8, 9, 10, 11, 12, 13, 14]];
/** How far back a day is found that was typed in part; older ones are rare, and were written with their year. */
const OLDEST_DAYS = 91;

/** The days back from an issue's date, likeliest first; among days as likely as each other, those in `used` come first. */
export function* likelyDays(issue: PlainDate, used: readonly PlainDate[]): Generator<PlainDate> {
  const isUsed = (date: PlainDate): boolean => used.some((other) => compareDates(date, other) === 0);
  for (const step of STEPS) {
    const days = step.map((back) => addDays(issue, -back));
    yield* days.filter(isUsed);
    yield* days.filter((date) => !isUsed(date));
  }
}

/** The days before those of `likelyDays`, as far as they may be cited without a year. */
export function* olderDays(issue: PlainDate): Generator<PlainDate> {
  for (let back = (STEPS.at(-1)?.at(-1) ?? 0) + 1; back <= OLDEST_DAYS; back++) yield addDays(issue, -back);
}

/** As a citation writes it: with a year only where it would else be read as another one. `issue` is null when the issue's date is not known. */
export function houseDate(date: PlainDate, issue: PlainDate | null): string {
  const yearless =
    issue && (date.year === issue.year || (date.year === issue.year - 1 && daysUntil(date, issue) <= OLDEST_DAYS));
  return yearless ? formatMonthDay(date) : formatDate(date);
}

/** ` · Wed · yesterday`. Without the distance where the issue's own date is only bounded. */
export function dayDetail(date: PlainDate, issue: IssueDate | null): string {
  const weekday = ` · ${weekdayAbbreviation(date)}`;
  return !issue || issue.certainty === 'bounded' ? weekday : `${weekday} · ${distance(date, issue.date)}`;
}

/** The day in full, and how far the issue's own date can be trusted. */
export function dayDocumentation(date: PlainDate, issue: IssueDate | null): string {
  const full = `${formatLong(date)}.`;
  const counted = issue && doubt(issue);
  return counted ? `${full}\n\n${counted}` : full;
}

/** The days that the citations of the cursor's item name above it, nearest first. */
export function daysOfItem({ items }: Bulletin, cursor: number): PlainDate[] {
  const item = items.findLast(({ start }) => start <= cursor);
  const above = (item?.paragraphs ?? []).flatMap(({ parentheses }) =>
    parentheses.filter(({ kind, end }) => kind === 'citation' && end < cursor),
  );
  const dates = above.flatMap(({ groups }) => groups.flatMap((group) => group.dates));
  return dates.flatMap(({ to }) => to ?? []).toReversed();
}
