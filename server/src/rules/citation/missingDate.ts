import { eachFault } from '../references.ts';
import { defineRule } from '../rule.ts';

export const missingDate = defineRule({
  id: 'citation/missing-date',
  severity: 'warning',
  options: {},
  docs: {
    summary: 'A listed source that stands without a date beside groups that have one; a month without its day.',
    why:
      'A semicolon parts groups, and each group has its own date (B-64). A source before it that has none either lost its date or was meant to ' +
      'share the next one, and then a comma belongs there. Only sources that are listed are reported: anything else may be a remark. After a ' +
      'listed source a month alone does not tell the day (B-65).',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (Interfax; BNS, August 25).
                                     ^^^^^^^^ citation/missing-date
`,
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (Interfax, August). A third is late (BNS, July, AP, August 24).
                                               ^^^^^^ citation/missing-date
                                                                              ^^^^ citation/missing-date
`,
    ],
    right: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (Interfax, BNS, August 25). A third is late (Interfax), as in August (the Herald, August).
`,
    ],
  },
  check(bulletin, report) {
    eachFault(bulletin, 'missing-date', (fault, { groups }) => {
      const group = groups.find(({ start }) => start === fault.start);
      if (group?.role !== 'citation' || group.sources.some(({ source }) => source === null)) return;
      const semicolon = bulletin.tree.text.indexOf(';', group.end);
      report({
        start: fault.start,
        end: fault.end,
        message: 'No date is given here. If the source shares the next date, a comma should follow it.',
        fix: {
          title: 'Change the semicolon to a comma',
          safe: false,
          edits: [{ start: semicolon, end: semicolon + 1, text: ',' }],
        },
      });
    });
    eachFault(bulletin, 'missing-day', ({ start, end }, { groups }) => {
      const sources = groups.flatMap((group) => (group.role === 'citation' ? group.sources : []));
      if (!sources.findLast((cited) => cited.end <= start)?.source) return;
      report({ start, end, message: 'No day is given with this month.' });
    });
  },
});
