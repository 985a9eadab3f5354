import type { Bulletin, Item } from '../../bulletin/bulletin.ts';
import { headlineBehind } from '../../syntax/headline.ts';
import type { DateLine, Header } from '../../syntax/tree.ts';
import { defineRule } from '../rule.ts';
import { headlineBefore, setsCapitals } from './swallowedText.ts';

export const headlineMissing = defineRule({
  id: 'headline/missing',
  severity: 'warning',
  options: {},
  docs: {
    summary: 'An item without a headline.',
    why:
      'Every item has a headline (B-26): it is what the outline lists and what other issues look for. Archives often keep items that have lost ' +
      'theirs; the last line of the item before it in the same issue still tells it (B-50). A restored headline stands above the header line.',
    wrong: [
      `
Publication: Monitor Volume: 2 Issue: 235
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ headline/missing

The ferrymen of Esk went home for the winter on Monday, and the captains with them. The pier is left to the gulls. (BNS, December 16)

Three Boats Stay Behind.
`,
    ],
    right: [
      `
THE FERRYMEN OF ESK GO HOME.

Publication: Monitor Volume: 2 Issue: 235

They left on Monday, and the captains with them. The pier is left to the gulls. (BNS, December 16)

Three Boats Stay Behind.
`,
    ],
  },
  check(bulletin, report) {
    const { items, tree } = bulletin;
    const headers = tree.blocks.filter((block): block is Header => block.kind === 'header');
    for (const item of items) {
      if (item.headline || item.paragraphs.length === 0) continue;
      // Text above the first header may be anything.
      const header = headers.findLast(({ end }) => end <= item.start);
      // Text goes on after a header that came too late.
      if (
        header &&
        !hasHeadlineOnLine(bulletin, item, header) &&
        !(header === headers[0] && items.some((other) => other.paragraphs.length > 0 && other.end <= header.start))
      )
        report({ start: header.start, end: header.end, message: 'The item under this line has no headline.' });
    }
  },
});

/** Whether the headline of the item stands on the line of the header, of the date or of the story, which is a fault of its own. */
function hasHeadlineOnLine(bulletin: Bulletin, { paragraphs: [first] }: Item, { rest, end }: Header): boolean {
  const { text, blocks } = bulletin.tree;
  if (rest && headlineBehind(text, rest.start, rest.end)) return true;
  const date = blocks.find((block): block is DateLine => block.kind === 'date' && block.start > end);
  if (date?.rest && first && date.end < first.start) return true;
  return first !== undefined && setsCapitals(bulletin) && headlineBefore(text, first) !== null;
}
