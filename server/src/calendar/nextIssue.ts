import type { IssueNumber } from './calendarRules.ts';
import { dateOfIssue, type IssueDate } from './dateOfIssue.ts';
import { type IssueCalendar, yearOfVolume } from './issueCalendar.ts';
import { toEpochDay } from './plainDate.ts';

/** The issue after another, and when it comes out as far as the calendar can tell. */
export interface NextIssue extends IssueNumber {
  readonly date: IssueDate | null;
}

/** The issue that follows: the next number, or number 1 of the next volume after the year's last publication day. */
export function nextIssue(calendar: IssueCalendar, { volume, number }: IssueNumber): NextIssue {
  const next = endsVolume(calendar, { volume, number })
    ? { volume: volume + 1, number: 1 }
    : { volume, number: number + 1 };
  return { ...next, date: dateOfIssue(calendar, next.volume, next.number) };
}

/** Whether no publication day of its year that is sure follows an issue. */
function endsVolume(calendar: IssueCalendar, { volume, number }: IssueNumber): boolean {
  const year = yearOfVolume(calendar, volume);
  if (year === null || number < 1) return false;
  const date = dateOfIssue(calendar, volume, number);
  if (!date || !dateOfIssue(calendar, volume, number + 1)) return true;
  const publicationYear = calendar.year(year);
  if (!publicationYear) return false;
  const day = toEpochDay(date.date);
  return !publicationYear.days.some((publicationDay) => publicationDay.sure && publicationDay.day > day);
}
