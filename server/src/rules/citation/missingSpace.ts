import type { Span } from '../../text/span.ts';
import { insert } from '../edits.ts';
import { eachFault } from '../references.ts';
import { defineRule } from '../rule.ts';
import { withNeighbours } from '../spans.ts';
import { touchesDamage } from '../text/damage.ts';

export const missingSpace = defineRule({
  id: 'citation/missing-space',
  severity: 'warning',
  options: {},
  docs: {
    summary: 'No space after a comma or semicolon, or between a month and its day.',
    why: 'A space follows every comma and semicolon of a citation (B-75), and one stands between month and day (B-15).',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS,August 25; AP,UPI, August25).
                                     ^^^^^^^^^^ citation/missing-space
                                                    ^^^^^^ citation/missing-space
                                                            ^^^^^^^^ citation/missing-space
`,
    ],
    right: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS, August 25; AP, August 24, 25).
`,
    ],
  },
  check(bulletin, report) {
    const { text } = bulletin.tree;
    const isDamaged = touchesDamage(bulletin);
    const missingAt = (gap: Span): void => {
      if (isDamaged(gap)) return;
      report({
        ...withNeighbours(text, gap),
        message: 'A space is missing here.',
        fix: { title: 'Add a space', safe: true, edits: [insert(gap.start, ' ')] },
      });
    };
    eachFault(bulletin, 'missing-space', missingAt);
    for (const { parenthesis } of bulletin.references) {
      for (const { node } of parenthesis.groups) {
        let before: Span | null = null;
        for (const source of node.sources) {
          const { start } = source;
          if (before?.end === start - 1 && text.charAt(start - 1) === ',') missingAt({ start, end: start });
          before = source;
        }
      }
    }
  },
});
