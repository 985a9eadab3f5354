import type { Item } from '../../bulletin/bulletin.ts';
import type { Headline } from '../../syntax/tree.ts';
import { isOpenEnded, isSection, isToCome, isTopic, openingEllipsis } from '../headlines.ts';
import { defineRule } from '../rule.ts';

export const emptyItem = defineRule({
  id: 'structure/empty-item',
  severity: 'warning',
  options: {},
  docs: {
    summary: 'A headline without a story under it.',
    why:
      'An item is a headline and at least one paragraph (B-34). A headline alone is a story that was cut or has yet to be written. Four things ' +
      'look like it and are right: a teaser, a sentence that runs through two headlines, a headline that groups topic headlines with colons, and the ' +
      'title of a section, one word in Title Case (B-130). ' +
      'A last headline after a single story is not reported, since it may be a teaser.',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure/empty-item

A CAPTAIN APOLOGIZES.

Nobody had asked him to (BNS, August 25).
`,
    ],
    right: [
      `
Publication: Monitor Volume: 5 Issue: 156

NEWS FROM THE HARBORS.

ESK:

Two ferries tied up there yesterday (BNS, August 25).

GALDRE:

None did (BNS, August 25).

THE CAPTAIN OF THE THIRD APOLOGIZES…

…AND IS THANKED.

It was the first time (BNS, August 25).
`,
      `
Publication: Harbor Gazette Volume: 2 Issue: 11

Pier at Esk Opens

The first ferry was late.

Briefs

Ferry Captain Apologizes

Nobody had asked him to.
`,
      `
THE PIER AT ESK IS OPEN AGAIN.
Publication: Monitor Volume: 5 Issue: 156
Two ferries tied up there yesterday (BNS, August 25).
A CAPTAIN APOLOGIZES.
`,
    ],
  },
  check({ items, tree }, report) {
    const { text } = tree;
    for (const [index, item] of items.entries()) {
      const { headline } = item;
      if (!headline || item.teaser || item.paragraphs.length > 0 || isToCome(text, headline)) continue;
      const next = items[index + 1];
      if (next ? leadsTo(text, headline, next) : mayBeTeaser(items, item)) continue;
      report({ start: headline.start, end: headline.end, message: 'There is no story under this headline.' });
    }
  },
});

/** A stored item whose headline was restored under its header, and then the teaser: one story, and the last line of the file. */
function mayBeTeaser([first, ...others]: readonly Item[], item: Item): boolean {
  return first !== undefined && first.paragraphs.length > 0 && others.length === 1 && item.byline === null;
}

/** One sentence in two headlines: `…` and `…`, or the two periods that hurry makes of it. Or a headline over topic headlines, or a section's title over others. */
function leadsTo(text: string, headline: Headline, { headline: next }: Item): boolean {
  if (!next) return false;
  if (isOpenEnded(text, headline) && openingEllipsis(text, next) > 0) return true;
  return (isTopic(text, next) && !isTopic(text, headline)) || isSection(text, headline);
}
