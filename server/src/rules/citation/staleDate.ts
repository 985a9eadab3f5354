import type { Group } from '../../bulletin/bulletin.ts';
import { dayAfterIssue } from '../../bulletin/citedDates.ts';
import type { IssueDate } from '../../calendar/dateOfIssue.ts';
import { distance, formatDate } from '../../calendar/format.ts';
import { compareDates, daysUntil, type PlainDate } from '../../calendar/plainDate.ts';
import { eachReference } from '../references.ts';
import { defineRule } from '../rule.ts';
import { hasImpossibleDay, runsBackward } from './days.ts';

export const staleDate = defineRule({
  id: 'citation/stale-date',
  severity: 'information',
  options: {
    days: { type: 'integer', default: 30, minimum: 1, description: 'the most days that a cited report may be old' },
  },
  docs: {
    summary: 'A cited report that is weeks older than the issue.',
    why:
      'A daily digest cites what came out in the last days: of 133 issues, three cited nothing younger than a week. An old date is usually a wrong month, ' +
      'typed by habit in the first days of the next one. A date with its year is meant, and so is one beside a cross-reference; a young date in a list vouches for the older ones.',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS, July 25).
                                          ^^^^^^^ citation/stale-date
`,
    ],
    right: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there, for the first time since May (BNS, May 3, August 25). The old plans have been found (Delo, July 15, 1998).
`,
    ],
  },
  check(bulletin, report, { days }) {
    const issue = bulletin.issue?.date;
    if (!issue) return;
    eachReference(bulletin, ({ groups }) => {
      // With a cross-reference beside it, an old report is told as background.
      if (groups.some(({ role }) => role === 'crossReference')) return;
      for (const group of groups) {
        const latest = latestDay(group);
        if (!latest || daysUntil(latest.day, issue.earliest) <= days || hasFault(group, issue)) continue;
        report({
          start: latest.start,
          end: latest.end,
          message: `${formatDate(latest.day)} is long before this issue (${distance(latest.day, issue.earliest)}). Is the month right?`,
        });
      }
    });
  },
});

/** The last date of a group that cites days without a year only; null when one of its dates is of another kind. */
function latestDay({ dates }: Group): { day: PlainDate; start: number; end: number } | null {
  let latest: { day: PlainDate; start: number; end: number } | null = null;
  for (const date of dates) {
    const { node, to, start, end } = date;
    if (node.year !== null || !to) return null;
    if (!latest || compareDates(to, latest.day) > 0) latest = { day: to, start, end };
  }
  return latest;
}

/** Whether another rule has something to say of one of its dates. */
function hasFault({ dates }: Group, issue: IssueDate): boolean {
  return dates.some(
    (date) => runsBackward(date) || hasImpossibleDay(date, issue) || dayAfterIssue(date, issue) !== null,
  );
}
