import type { CitationGroup, CitedDate } from '../../bulletin/bulletin.ts';
import { dayAfterIssue } from '../../bulletin/citedDates.ts';
import { type IssueDate, isExact } from '../../calendar/dateOfIssue.ts';
import { distance, formatLong } from '../../calendar/format.ts';
import { compareDates, daysUntil, type PlainDate } from '../../calendar/plainDate.ts';
import { eachDate } from '../references.ts';
import { defineRule } from '../rule.ts';
import { hasImpossibleDay, runsBackward } from './days.ts';

export const dateAfterIssue = defineRule({
  id: 'citation/date-after-issue',
  severity: 'error',
  options: {},
  docs: {
    summary: 'A cited date that is after the date of the issue.',
    why:
      'Nobody can cite a report that has not appeared yet (B-71); the same day is normal. The rule speaks only where the date of the issue is ' +
      'known, or the last day on which it can have come out. A date without a year that lies far after the issue is read as ' +
      'last year’s (B-18), and a weekly may be dated by a week that has only begun.',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS, August 27).
                                          ^^^^^^^^^ citation/date-after-issue
`,
    ],
    right: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there this morning (BNS, August 26).
`,
      `
Publication: Monitor Volume: 5 Issue: 1

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there on the last day of the year (BNS, December 31).
`,
      `
Publication: Harbor Gazette Volume: 2 Issue: 11

Pier at Esk Opens

Two ferries tied up there on the last day of the year (BNS, December 31).
`,
    ],
  },
  check(bulletin, report) {
    const issue = bulletin.issue?.date;
    if (!issue) return;
    eachDate(bulletin, (date, group) => {
      if (group.role !== 'citation') return;
      const day = dayAfterIssue(date, issue);
      if (!day || isExplainedElsewhere(date, issue) || isOnSale(date, group, issue)) return;
      report({ start: date.start, end: date.end, message: messageFor(day, issue) });
    });
  },
});

/** One fault, one finding: of a broken range or a day that does not exist, nothing more is said. */
function isExplainedElsewhere(date: CitedDate, issue: IssueDate): boolean {
  return runsBackward(date) || hasImpossibleDay(date, issue);
}

/** The fewest days from the first to the last day of a weekly: `August 23-28`. */
const SHORTEST_WEEK = 5;

/** Whether the date may be that of a weekly, which is dated by the days for which it is on sale, and came out by the day of the issue. */
function isOnSale({ from, to }: CitedDate, { sources }: CitationGroup, issue: IssueDate): boolean {
  if (!from || !to || daysUntil(from, to) < SHORTEST_WEEK) return false;
  if (compareDates(from, issue.earliest) > 0 || compareDates(to, issue.latest) <= 0) return false;
  return sources.every(({ source }) => source === null || source.kind === 'newspaper' || source.kind === 'magazine');
}

function messageFor(day: PlainDate, issue: IssueDate): string {
  const cited = formatLong(day);
  if (!isExact(issue)) {
    return `${cited} is after this issue, which came out by ${formatLong(issue.latest)} at the latest.`;
  }
  return `${cited} is after the date of this issue, ${formatLong(issue.date)} (${distance(day, issue.date)}).`;
}
