import type { CitedDate } from '../../bulletin/bulletin.ts';
import { compareDates } from '../../calendar/plainDate.ts';
import { isDigit } from '../../syntax/characters.ts';
import { replace } from '../edits.ts';
import { defineRule, type Fix } from '../rule.ts';
import { runsBackward } from './days.ts';
import { eachReference } from './references.ts';

export const descendingDates = defineRule({
  id: 'citation/descending-dates',
  severity: 'hint',
  options: {},
  docs: {
    summary: 'A later date before an earlier one of the same source.',
    why:
      'The dates of a list rise (B-22). A list that does not may hold a slip, such as a wrong month. Cross-references, which may name the most ' +
      'important issue first, are left alone.',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there (BNS, August 25, 24).
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
    const dated = (bulletin.issue?.date?.certainty ?? 'bounded') !== 'bounded';
    eachReference(bulletin, ({ groups }) => {
      for (const { role, dates } of groups) {
        if (role !== 'citation') continue;
        for (let index = 1; index < dates.length; index++) {
          const before = dates[index - 1];
          const date = dates[index];
          if (!before || !date || !descend(before, date) || (!dated && mayTurnYear(before, date))) continue;
          report({
            start: before.start,
            end: date.end,
            message: 'These dates are in the wrong order.',
            fix: swapped(text, before, date),
          });
        }
      }
    });
  },
});

function descend(before: CitedDate, date: CitedDate): boolean {
  if (before.node.kind !== 'day' || date.node.kind !== 'day') return false;
  if (!before.to || !date.from || runsBackward(before) || runsBackward(date)) return false;
  return compareDates(before.to, date.from) > 0;
}

/** `December 29, January 24`: without the day of the issue, nobody knows whether a year begins between the two. */
function mayTurnYear({ node: before }: CitedDate, { node: date }: CitedDate): boolean {
  return before.to.month - date.from.month >= HALF_A_YEAR;
}

const HALF_A_YEAR = 6;

/** Two single days of one month, the second without its name, in the other order. */
function swapped(text: string, { node: first }: CitedDate, { node: second }: CitedDate): Fix | null {
  const plain = first.from === first.to && second.from === second.to && first.year === null && second.year === null;
  if (!plain || first.from.month !== second.from.month || !isDigit(text.charCodeAt(second.start))) return null;
  const day = { start: first.end - String(first.from.day).length, end: first.end };
  return {
    title: 'Swap the two dates',
    safe: false,
    edits: [replace(day, text.slice(second.start, second.end)), replace(second, String(first.from.day))],
  };
}
