import { replace } from '../edits.ts';
import { eachFault, mayEndName } from '../references.ts';
import { defineRule } from '../rule.ts';

export const dateForm = defineRule({
  id: 'citation/date-form',
  severity: 'warning',
  options: {},
  docs: {
    summary:
      'A date with its days before the month, in figures, with an ordinal ending, a letter for a figure or a year cut short.',
    why:
      'Dates are written in one way, month and day (B-14), so that they can be compared at a glance and found by a search. ' +
      'Figures are read as a date only after known sources (B-126); where they could mean two days, the repair has to be chosen.',
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
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS, 8/25; AP, 24 and 25 August; Interfax, August 23, ’99).
                                          ^^^^ citation/date-form
                                                    ^^^^^^^^^^^^^^^^ citation/date-form
                                                                                         ^^^^^ citation/date-form
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
      const { start, end, right, isSure } = fault;
      const ordinal = /\d([- ]?(?:st|nd|rd|th))$/.exec(text.slice(start, end))?.[1];
      const isYear = right.startsWith(',');
      report({
        start,
        end,
        message: isYear
          ? 'A year should be written with four digits after a comma.'
          : `The date should be written “${right}”.`,
        fix: {
          title: ordinal ? 'Remove the ordinal ending' : `Change to “${right}”`,
          safe: isSure && !mayEndName(parenthesis, start),
          edits: [ordinal ? { start: end - ordinal.length, end, text: '' } : replace(fault, right)],
        },
      });
    });
  },
});
