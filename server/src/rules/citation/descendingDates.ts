import type { CitedDate } from '../../bulletin/bulletin.ts';
import type { IssueDate } from '../../calendar/dateOfIssue.ts';
import { compareDates, type PlainDate } from '../../calendar/plainDate.ts';
import { replace } from '../edits.ts';
import { eachReference } from '../references.ts';
import { defineRule, type Fix } from '../rule.ts';
import { daySpan, runsBackward } from './days.ts';

export const descendingDates = defineRule({
  id: 'citation/descending-dates',
  severity: 'hint',
  options: {},
  docs: {
    summary: 'A later date before an earlier one of the same source, or a day twice.',
    why:
      'The dates of a list rise (B-22). A list that does not may hold a slip, such as a wrong month. Cross-references, which may name the most ' +
      'important issue first, are left alone.',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there (BNS, August 25, 24). They were late (AP, August 25, 25).
                                ^^^^^^^^^^^^^ citation/descending-dates
                                                                    ^^^^^^^^^^^^^ citation/descending-dates
`,
    ],
    right: [
      `
Publication: Monitor Volume: 5 Issue: 1

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there (BNS, December 31, January 2). It had been shut before (see the Monitor, July 13 & 10, 1998).
`,
    ],
  },
  check(bulletin, report) {
    const { text } = bulletin.tree;
    const issue = bulletin.issue?.date ?? null;
    eachReference(bulletin, ({ groups }) => {
      for (const { role, dates } of groups) {
        if (role !== 'citation') continue;
        let before: CitedDate | null = null;
        for (const date of dates) {
          if (before && descend(before, date, issue)) {
            report({
              start: before.start,
              end: date.end,
              message: 'These dates are in the wrong order.',
              fix: swapped(text, before, date),
            });
          } else if (before && isSameDay(before, date)) {
            report({
              start: before.start,
              end: date.end,
              message: 'This day stands here twice.',
              fix: {
                title: 'Remove the second one',
                safe: false,
                edits: [{ start: before.end, end: date.end, text: '' }],
              },
            });
          }
          before = date;
        }
      }
    });
  },
});

function descend(before: CitedDate, date: CitedDate, issue: IssueDate | null): boolean {
  if (before.node.kind !== 'day' || date.node.kind !== 'day') return false;
  if (!before.to || !date.from || runsBackward(before) || runsBackward(date)) return false;
  return compareDates(before.to, date.from) > 0 && !mayTurnYear(before.to, date.from, issue);
}

function isSameDay({ node: first }: CitedDate, { node: second }: CitedDate): boolean {
  const single = [first, second].every(({ kind, from, to, year }) => kind === 'day' && from === to && year === null);
  return single && first.from.month === second.from.month && first.from.day === second.from.day;
}

/** `December 29, January 24`: where the issue may be older than the first day, nobody knows whether a year begins between the two. */
function mayTurnYear(before: PlainDate, date: PlainDate, issue: IssueDate | null): boolean {
  if (!issue || before.month - date.month < HALF_A_YEAR) return false;
  return issue.certainty === 'bounded' || compareDates(before, issue.earliest) > 0;
}

const HALF_A_YEAR = 6;

/** `August 25, 24`: two single days of one month, the second without its name, in the other order. */
function swapped(text: string, { node: first }: CitedDate, { node: second }: CitedDate): Fix | null {
  const earlier = String(second.from.day);
  if (first.from !== first.to || first.year !== null || text.slice(second.start, second.end) !== earlier) return null;
  const day = daySpan(text, first.from);
  return (
    day && {
      title: 'Swap the two dates',
      safe: false,
      edits: [replace(day, earlier), replace(second, String(first.from.day))],
    }
  );
}
