import { formatLong } from '../../calendar/format.ts';
import { compareDates } from '../../calendar/plainDate.ts';
import { defineRule } from '../rule.ts';
import { eachTarget, futureDay } from './targets.ts';

export const crossReferenceFuture = defineRule({
  id: 'cross-reference/future',
  severity: 'error',
  options: {},
  docs: {
    summary: 'A cross-reference to an issue that has not come out yet, or to the issue that it stands in.',
    why: 'Readers can only be sent to what has been printed already (B-87). Another item of the same issue is named by `(see above item)` or `(See below)`.',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

The first ferry tied up there (see the Monitor, August 30). So did the second (see the Monitor, August 26).
                                                ^^^^^^^^^ cross-reference/future
                                                                                                ^^^^^^^^^ cross-reference/future
`,
    ],
    right: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

The first ferry tied up there yesterday (see the Monitor, August 25).
`,
    ],
  },
  check(bulletin, report) {
    const issue = bulletin.issue?.date;
    if (!issue) return;
    eachTarget(bulletin, (group) => {
      for (const date of group.dates) {
        const day = futureDay(bulletin, group, date);
        if (!day) continue;
        report({
          start: date.start,
          end: date.end,
          message:
            compareDates(day, issue.date) === 0
              ? `${formatLong(day)} is the date of this issue itself.`
              : `${formatLong(day)} is after the date of this issue, ${formatLong(issue.latest)}.`,
        });
      }
    });
  },
});
