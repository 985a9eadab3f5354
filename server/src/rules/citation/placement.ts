import type { Bulletin, Paragraph, Parenthesis } from '../../bulletin/bulletin.ts';
import { defineRule, type Fix } from '../rule.ts';
import { expectedPlacement, type Placement, placedCitations } from './placements.ts';
import { proseEnd } from './sentenceEnd.ts';

export const placement = defineRule({
  id: 'citation/placement',
  severity: 'hint',
  options: {},
  docs: {
    summary: 'A citation on the side of the period where the publication does not set it.',
    why:
      'Until the summer of 1998 the *Monitor* set citations after the period of their sentence, and before it from that autumn on (B-72). Where the ' +
      'style is not known, a document is compared with itself. Citations in the middle of a sentence are never reported.',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday. (BNS, August 25)
                                     ^^^^^^^^^^^^^^^^ citation/placement
`,
      `
Publication: Monitor Volume: 2 Issue: 235

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS, December 16).
                                    ^^^^^^^^^^^^^^^^^^ citation/placement
`,
    ],
    right: [
      `
Publication: Monitor Volume: 2 Issue: 235

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday. (BNS, December 16) Another (Kyodo, December 16) has left.
`,
    ],
  },
  check(bulletin, report) {
    const placed = placedCitations(bulletin);
    const expected = expectedPlacement(bulletin, placed);
    if (!expected) return;
    const { citationPlacement } = bulletin.style;
    for (const { parenthesis, paragraph, as } of placed) {
      // What is not closed yet is put in its place by the repair that closes it.
      if (as === expected || !parenthesis.node.closed) continue;
      report({
        start: parenthesis.start,
        end: parenthesis.end,
        message: `${expected === 'inside' ? 'The period should follow' : 'The period should stand before'} the citation here, as ${
          citationPlacement ? 'the publication has it' : 'elsewhere in this document'
        }.`,
        fix: moved(bulletin, parenthesis, paragraph, as, citationPlacement !== null),
      });
    }
  },
});

/** The period on the other side. Safe where the style of the publication is known. */
function moved({ tree }: Bulletin, parenthesis: Parenthesis, paragraph: Paragraph, as: Placement, safe: boolean): Fix {
  const before = proseEnd(tree.text, paragraph, parenthesis);
  const { end } = parenthesis;
  const edits =
    as === 'after'
      ? [
          { start: before - 1, end: before, text: '' },
          { start: end, end, text: '.' },
        ]
      : [
          { start: before, end: before, text: '.' },
          { start: end, end: end + 1, text: '' },
        ];
  return { title: 'Move the period', safe, edits };
}
