import { replace } from '../edits.ts';
import { defineRule } from '../rule.ts';
import { withNeighbours } from '../spans.ts';
import { eachFault } from './references.ts';

export const separator = defineRule({
  id: 'citation/separator',
  severity: 'warning',
  options: {},
  docs: {
    summary: 'A period or another mark where a comma or a semicolon belongs.',
    why:
      'A comma joins a source and its date, a semicolon parts one group from the next (B-64, B-76). Any other mark makes two citations of one, ' +
      'or none at all.',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS. August 25).
                                     ^^^^^^^^^^^ citation/separator
`,
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS, August 25. AP, August 24).
                                                 ^^^^^^ citation/separator
`,
    ],
    right: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS, August 25; AP, August 24. See also the Monitor, August 23).
`,
    ],
  },
  check(bulletin, report) {
    const { text } = bulletin.tree;
    eachFault(bulletin, 'separator', (fault) => {
      const comma = fault.expected === ', ';
      report({
        ...withNeighbours(text, fault),
        message: comma
          ? 'A comma should stand between the source and its date.'
          : 'A semicolon should stand between the two groups.',
        fix: {
          title: comma ? 'Change to a comma' : 'Change to a semicolon',
          safe: true,
          edits: [replace(fault, fault.expected)],
        },
      });
    });
  },
});
