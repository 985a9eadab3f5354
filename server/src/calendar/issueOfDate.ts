import type { IssueNumber } from './calendarRules.ts';
import { type IssueCalendar, volumeOfYear } from './issueCalendar.ts';
import { type PlainDate, toEpochDay } from './plainDate.ts';

/** The issue of a day, and whether it is sure that this issue came out on it. */
export interface DatedIssue extends IssueNumber {
  readonly certain: boolean;
}

/** The issue that came out on a date; null when none did, or when the calendar cannot tell. */
export function issueOfDate(calendar: IssueCalendar, date: PlainDate): DatedIssue | null {
  const epochDay = toEpochDay(date);
  const known = calendar.knownIssue(epochDay);
  if (known) return { volume: known.volume, number: known.number, certain: true };
  const volume = volumeOfYear(calendar, date.year);
  const day = calendar.year(date.year)?.dayOf.get(epochDay);
  return volume === null || !day ? null : { volume, number: day.number, certain: day.certain };
}
