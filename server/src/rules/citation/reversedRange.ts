import type { WrittenDate } from '../../syntax/tree.ts';
import { replace } from '../edits.ts';
import { eachDate } from '../references.ts';
import { defineRule, type Fix } from '../rule.ts';
import { daySpan, hasImpossibleDay, runsBackward } from './days.ts';

export const reversedRange = defineRule({
  id: 'citation/reversed-range',
  severity: 'error',
  options: {},
  docs: {
    summary: 'A range of days that ends before it begins.',
    why:
      'One of the two days must be wrong, or they are in the wrong order (B-21). A range over the turn of the year, such as December 31-January 2, ' +
      'runs forward.',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there (BNS, August 25-24).
                                ^^^^^^^^^^^^ citation/reversed-range
`,
    ],
    right: [
      `
Publication: Monitor Volume: 5 Issue: 1

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there (BNS, December 31-January 2; AP, December 30-31).
`,
    ],
  },
  check(bulletin, report) {
    const { text } = bulletin.tree;
    const issue = bulletin.issue?.date ?? null;
    eachDate(bulletin, (date) => {
      if (!runsBackward(date) || hasImpossibleDay(date, issue)) return;
      const { start } = date.node.from;
      const { end } = date.node.to;
      report({ start, end, message: 'This range ends before it begins.', fix: swapped(text, date.node) });
    });
  },
});

/** The two days of one month in the other order. `August 31-1` rather ends in the next month, whichever that is said to be. */
function swapped(text: string, { from, to }: WrittenDate): Fix | null {
  const first = daySpan(text, from);
  const last = daySpan(text, to);
  if (!first || !last || from.month !== to.month || from.day - to.day > LONGEST_SWAPPED) return null;
  return {
    title: 'Swap the two days',
    safe: false,
    edits: [replace(first, String(to.day)), replace(last, String(from.day))],
  };
}

/** No source is dated by more days of a month. */
const LONGEST_SWAPPED = 14;
