import type { CitedDate, Parenthesis } from '../../bulletin/bulletin.ts';
import { MONTH_NAMES } from '../../syntax/months.ts';
import type { CitationFault } from '../../syntax/tree.ts';
import type { TextEdit } from '../../text/textEdit.ts';
import { insert, replace } from '../edits.ts';
import { defineRule } from '../rule.ts';
import { eachFault } from './references.ts';

type DateForm = Extract<CitationFault, { kind: 'date-form' }>;

export const dateForm = defineRule({
  id: 'citation/date-form',
  severity: 'warning',
  options: {},
  docs: {
    summary: 'A date with the day before the month, or with an ordinal ending.',
    why: 'Dates are written in one way, month and day (B-14), so that they can be compared at a glance and found by a search.',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS, 25 August).
                                          ^^^^^^^^^ citation/date-form
`,
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS, August 25th).
                                          ^^^^^^^^^^^ citation/date-form
`,
    ],
    right: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS, August 25). The last one was the 25th (of the month, not of August 25).
`,
    ],
  },
  check(bulletin, report) {
    const { text } = bulletin.tree;
    eachFault(bulletin, 'date-form', (fault, parenthesis) => {
      const ordinal = /\d([- ]?(?:st|nd|rd|th))$/.exec(text.slice(fault.start, fault.end))?.[1];
      const days = fault.lastDay === fault.day ? fault.day : `${fault.day}-${fault.lastDay}`;
      const right = `${MONTH_NAMES[fault.month - 1]} ${days}`;
      report({
        start: fault.start,
        end: fault.end,
        message: `The date should be written “${right}”.`,
        fix: {
          title: ordinal ? 'Remove the ordinal ending' : `Change to “${right}”`,
          safe: true,
          edits: ordinal
            ? [{ start: fault.end - ordinal.length, end: fault.end, text: '' }]
            : [replace(fault, right), ...commaBeforeYear(text, fault, parenthesis)],
        },
      });
    });
  },
});

/** `24 August 1999` has no comma before its year; `August 24, 1999` has. */
function commaBeforeYear(text: string, fault: DateForm, { groups }: Parenthesis): TextEdit[] {
  const dates: readonly CitedDate[] = groups.flatMap((group) => group.dates);
  const date = dates.find(({ node }) => node.from.start === fault.start && node.year !== null);
  return date && !text.slice(fault.end, date.end).includes(',') ? [insert(fault.end, ',')] : [];
}
