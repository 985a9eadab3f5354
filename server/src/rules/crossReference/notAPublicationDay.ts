import type { CitedDate, CrossReferenceGroup } from '../../bulletin/bulletin.ts';
import { formatLong } from '../../calendar/format.ts';
import { compareDates, type PlainDate } from '../../calendar/plainDate.ts';
import { isPublicationDay } from '../../calendar/publicationDays.ts';
import { defineRule } from '../rule.ts';
import { eachTarget, futureDay, isFault } from './targets.ts';

export const crossReferenceNotAPublicationDay = defineRule({
  id: 'cross-reference/not-a-publication-day',
  severity: 'warning',
  options: {},
  docs: {
    summary: 'A cross-reference to a day on which the publication did not appear.',
    why:
      'Nobody can find an issue of a Saturday or a holiday (B-87): of 52 references in a real archive, the only two of this kind were mistakes. The rule ' +
      'speaks only where the calendar of the publication is sure.',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

The first ferry tied up there last week (see the Monitor, August 22).
                                                          ^^^^^^^^^ cross-reference/not-a-publication-day
`,
    ],
    right: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

The first ferry tied up there on Monday (see the Monitor, August 23).
`,
    ],
  },
  check(bulletin, report) {
    const issue = bulletin.issue?.date;
    if (!issue) return;
    eachTarget(bulletin, (group) => {
      const publication = group.publication?.publication;
      const calendar = publication?.calendar;
      if (!calendar) return;
      for (const date of group.dates) {
        if (isFault(date, issue) || futureDay(bulletin, group, date) || !isSure(date, group, issue.earliest)) continue;
        const wrong = daysOf(date).find((day) => isPublicationDay(calendar, day) === false);
        if (!wrong) continue;
        report({
          start: date.start,
          end: date.end,
          message: `The ${publication.name} did not appear on ${formatLong(wrong)}.`,
        });
      }
    });
  },
});

/** Whether the year of a date is sure: it is written, or neither the list nor the doubt about the issue's day leaves another one open. */
function isSure({ node, to }: CitedDate, { dates }: CrossReferenceGroup, earliest: PlainDate): boolean {
  if (node.year !== null) return true;
  return to !== null && compareDates(to, earliest) <= 0 && dates.every((date) => date.node.year === null);
}

/** The day, or the first and the last of a range: those between may be days off. */
function daysOf({ node, from, to }: CitedDate): PlainDate[] {
  return node.kind === 'day' ? [from, to].filter((day) => day !== null) : [];
}
