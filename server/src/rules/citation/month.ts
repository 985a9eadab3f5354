import type { Parenthesis } from '../../bulletin/bulletin.ts';
import { MONTH_NAMES } from '../../syntax/months.ts';
import type { CitationFault } from '../../syntax/tree.ts';
import { replace } from '../edits.ts';
import { eachFault, mayBeginName, mayEndName } from '../references.ts';
import { defineRule } from '../rule.ts';

type MonthFault = Extract<CitationFault, { kind: 'month' }>;

export const month = defineRule({
  id: 'citation/month',
  severity: 'warning',
  options: {},
  docs: {
    summary: 'A month that is misspelt, abbreviated, in lower case, or parted from its day by a mark.',
    why: 'Months are written in full, with a capital (B-13, B-79), so that a search for a date finds it.',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS, Aug. 25).
                                          ^^^^ citation/month
`,
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS, Auguts 25; AP, august 24).
                                          ^^^^^^ citation/month
                                                         ^^^^^^ citation/month
`,
    ],
    right: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS, August 25). Another may come (if the Marsh 25 buoy is lit).
`,
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

TWO FERRIES TIED UP THERE YESTERDAY (BNS, AUGUST 25), AND A THIRD IS EXPECTED (AP, AUGUST 25).
`,
    ],
  },
  check(bulletin, report) {
    const { text } = bulletin.tree;
    eachFault(bulletin, 'month', (fault, parenthesis, paragraph) => {
      const name = MONTH_NAMES[fault.month - 1];
      if (!name) return;
      const written = text.slice(fault.start, fault.end);
      // A teletype knows no small letters.
      if (fault.form === 'case' && !/\p{Ll}/u.test(text.slice(paragraph.start, paragraph.end))) return;
      report({
        start: fault.start,
        end: fault.end,
        message: messageFor(fault.form, written, name),
        fix: {
          title: `Change to “${name}”`,
          safe: !mayEndName(parenthesis, fault.start) && !mayPartNames(text, parenthesis),
          edits: [replace(fault, fault.tight ? `${name} ` : name)],
        },
      });
    });
  },
});

function messageFor(form: MonthFault['form'], written: string, name: string): string {
  switch (form) {
    case 'mark':
      return 'No mark should stand between the month and its day.';
    case 'abbreviation':
      return `The month should be written in full: “${name}”.`;
    case 'misspelling':
    case 'case':
      return `“${written}” should be “${name}”.`;
  }
}

/** Whether names and days cannot be told apart here: the number that a mark parts from its month may belong to what follows, as in `July, 5 Kanal`. */
function mayPartNames(text: string, parenthesis: Parenthesis): boolean {
  return parenthesis.faults.some((fault) => fault.kind === 'separator' && mayBeginName(text, fault, parenthesis));
}
