/** How the tests of calendars write a date, and read where an issue can lie. */
import assert from 'node:assert/strict';
import type { CalendarRules } from '../../../server/src/calendar/calendarRules.ts';
import { dateOfIssue } from '../../../server/src/calendar/dateOfIssue.ts';
import { createIssueCalendar } from '../../../server/src/calendar/issueCalendar.ts';
import { formatIso, type PlainDate, parseIso } from '../../../server/src/calendar/plainDate.ts';

export function on(iso: string): PlainDate {
  return parseIso(iso) ?? assert.fail(`no such day: ${iso}`);
}

/** `computed EARLIEST LIKELIEST LATEST`, or one date where there is no doubt. */
export function span(rules: CalendarRules, volume: number, number: number): string | null {
  const date = dateOfIssue(createIssueCalendar(rules), volume, number);
  if (!date) return null;
  const [earliest, likely, latest] = [date.earliest, date.date, date.latest].map(formatIso);
  return `${date.certainty} ${earliest === latest ? earliest : `${earliest} ${likely} ${latest}`}`;
}
