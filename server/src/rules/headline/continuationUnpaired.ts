import type { Headline } from '../../syntax/tree.ts';
import { endMarkOf, headlinesOf, isOpenEnded, openingEllipsis } from '../headlines.ts';
import { defineRule } from '../rule.ts';

export const headlineContinuationUnpaired = defineRule({
  id: 'headline/continuation-unpaired',
  severity: 'warning',
  options: {},
  docs: {
    summary: 'Half of a sentence that should run through two headlines.',
    why:
      'A headline that ends in an ellipsis is taken up by the next one, which begins with one (B-32). One of them alone shows that an item was moved, or ' +
      'cut. The first and the last headline of a file with a single item are not reported, for the other half may be in another file.',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN…
                             ^ headline/continuation-unpaired

Two ferries tied up there yesterday (BNS, August 25).

A CAPTAIN APOLOGIZES.

Nobody had asked him to (BNS, August 25).
`,
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS, August 25).

…AND SHUT AGAIN.
^ headline/continuation-unpaired

A third ferry has run into it (BNS, August 25).
`,
    ],
    right: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN…

Two ferries tied up there yesterday (BNS, August 25).

…AND SHUT AGAIN.

A third ferry has run into it (BNS, August 25).
`,
      `
…AND SHUT AGAIN.

Publication: Monitor Volume: 5 Issue: 156

A third ferry has run into it (BNS, August 25).
`,
    ],
  },
  check(bulletin, report) {
    const { text } = bulletin.tree;
    const headlines = headlinesOf(bulletin);
    const isWhole = headlines.filter(({ role }) => role === 'own').length > 1;
    for (const [index, headline] of headlines.entries()) {
      const before = headlines[index - 1];
      const behind = headlines[index + 1];
      const opening = openingEllipsis(text, headline);
      if (opening > 0 && (before ? !isOpenEnded(text, before) : isWhole)) {
        report({
          start: headline.start,
          end: headline.start + opening,
          message: 'This headline goes on from another, but the one before it does not end in an ellipsis.',
        });
      }
      if (headline.endMark && isUnfinished(text, headline) && (behind ? !openingEllipsis(text, behind) : isWhole)) {
        report({
          ...headline.endMark,
          message: 'This headline is to be continued, but the next one does not begin with an ellipsis.',
        });
      }
    }
  },
});

/** Whether a headline must be taken up by another: it ends in an ellipsis and in nothing else. */
function isUnfinished(text: string, headline: Headline): boolean {
  return /^(?:…|\.{2,3})$/.test(endMarkOf(text, headline));
}
