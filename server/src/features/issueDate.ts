/** How the date of an issue is known, in words. */
import { type IssueDate, isExact } from '../calendar/dateOfIssue.ts';
import { formatDate, formatLong } from '../calendar/format.ts';
import { daysUntil } from '../calendar/plainDate.ts';
import { counted } from '../text/counted.ts';

/** `Thursday, August 26, 1999 — known for this number`. */
export function describeIssueDate(issue: IssueDate): string {
  return `${formatLong(issue.date)} — ${certainty(issue)}`;
}

/** What distances counted from an issue's date must be read with; null when the date leaves no doubt. */
export function doubt(issue: IssueDate): string | null {
  return isExact(issue) ? null : `Counted from the issue’s date, ${formatDate(issue.date)}: ${certainty(issue)}.`;
}

function certainty(issue: IssueDate): string {
  switch (issue.certainty) {
    case 'stated':
      return 'stated in the bulletin';
    case 'known':
      return 'known for this number';
    case 'computed':
      return isExact(issue) ? 'computed from the calendar' : `computed from the calendar, ± ${deviation(issue)}`;
    case 'bounded':
      return `estimated, between ${formatDate(issue.earliest)} and ${formatDate(issue.latest)}`;
  }
}

/** The farthest that the true date can lie from the likely one. */
function deviation({ date, earliest, latest }: IssueDate): string {
  return counted(Math.max(daysUntil(earliest, date), daysUntil(date, latest)), 'day');
}
