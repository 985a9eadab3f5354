import { MONTH_NAMES } from '../../syntax/months.ts';
import type { MonthDay } from '../../syntax/tree.ts';
import { eachDate } from '../references.ts';
import { defineRule } from '../rule.ts';
import { isImpossible } from './days.ts';

export const impossibleDate = defineRule({
  id: 'citation/impossible-date',
  severity: 'error',
  options: {},
  docs: {
    summary: 'A day that the month does not have.',
    why: 'Nobody can look up June 31 (B-16). February 29 is reported in years that have none, where the year is known.',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there in July (BNS, June 31).
                                        ^^^^^^^ citation/impossible-date
`,
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

It was shut for most of a year (BNS, February 29; AP, July 30-32).
                                     ^^^^^^^^^^^ citation/impossible-date
                                                              ^^ citation/impossible-date
`,
    ],
    right: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

It was shut for three years (BNS, February 29, 1996).
`,
    ],
  },
  check(bulletin, report) {
    const issue = bulletin.issue?.date ?? null;
    const judge = (day: MonthDay, year: number | null): void => {
      if (!isImpossible(day, year, issue)) return;
      const name = MONTH_NAMES[day.month - 1] ?? '';
      // Only February may lack its 29th.
      report({
        start: day.start,
        end: day.end,
        message: day.day === 29 ? 'There is no February 29 in that year.' : `There is no ${name} ${day.day}.`,
      });
    };
    eachDate(bulletin, ({ node }) => {
      if (node.kind !== 'day') return;
      judge(node.from, node.year);
      if (node.to !== node.from) judge(node.to, node.year);
    });
  },
});
