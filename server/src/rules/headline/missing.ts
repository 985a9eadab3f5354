import type { Header } from '../../syntax/tree.ts';
import { defineRule } from '../rule.ts';

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
  check({ items, tree }, report) {
    const headers = tree.blocks.filter((block): block is Header => block.kind === 'header');
    for (const item of items) {
      if (item.headline || item.paragraphs.length === 0) continue;
      // Text above the first header may be anything.
      const header = headers.findLast(({ end }) => end <= item.start);
      // Text goes on behind a header that came too late.
      if (
        header &&
        !(header === headers[0] && items.some((other) => other.paragraphs.length > 0 && other.end <= header.start))
      )
        report({ start: header.start, end: header.end, message: 'The item under this line has no headline.' });
    }
  },
});
