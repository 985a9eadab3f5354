import { insert } from '../edits.ts';
import { eachFault, mayEndName } from '../references.ts';
import { defineRule } from '../rule.ts';
import { withNeighbours } from '../spans.ts';

export const missingComma = defineRule({
  id: 'citation/missing-comma',
  severity: 'warning',
  options: {},
  docs: {
    summary: 'No comma between a source and its date.',
    why: 'The comma tells where the name ends (B-74): some names end in a month or a number themselves.',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS August 25).
                                     ^^^^^^^^^^ citation/missing-comma
`,
    ],
    right: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS, August 25). The harbor has rules for that (Decree 14 of March 2).
`,
    ],
  },
  check(bulletin, report) {
    const { text } = bulletin.tree;
    eachFault(bulletin, 'missing-comma', (fault, parenthesis) => {
      report({
        ...withNeighbours(text, fault),
        message: 'A comma is missing between the source and its date.',
        fix: {
          title: 'Add a comma',
          safe: !mayEndName(parenthesis, fault.start),
          edits: [insert(fault.start, fault.start < fault.end ? ',' : ', ')],
        },
      });
    });
  },
});
