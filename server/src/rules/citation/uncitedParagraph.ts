import type { Bulletin, Item, Paragraph } from '../../bulletin/bulletin.ts';
import { seeAt } from '../../syntax/crossReference.ts';
import type { Span } from '../../text/span.ts';
import { defineRule } from '../rule.ts';

export const uncitedParagraph = defineRule({
  id: 'citation/uncited-paragraph',
  severity: 'information',
  options: {},
  docs: {
    summary: 'Words, figures or claims of others without a source.',
    why:
      'Whoever quotes somebody or gives a figure says where it comes from (B-54). A citation covers the paragraphs before it in the same item, so that only ' +
      'what comes after the last one is reported, and only in documents that cite sources in most of their items.',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS, August 25).

The harbormaster said that a third was expected.
                 ^^^^ citation/uncited-paragraph

A CAPTAIN APOLOGIZES.

Nobody had asked him to (BNS, August 25).

THE COAL WHARF IS SOLD.

The price was low (Kyodo, August 25).
`,
    ],
    right: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

The harbormaster said that a ferry was expected.

Two ferries tied up there yesterday (BNS, August 25).

The rest of the story is well known.

A CAPTAIN APOLOGIZES.

Nobody had asked him to (BNS, August 25).

THE COAL WHARF IS SOLD.

The price was low (Kyodo, August 25).
`,
      `
Publication: Monitor Volume: 1 Issue: 10

THE PIER AT ESK IS OPEN AGAIN.

The harbormaster told BNS that a third ferry was expected.
`,
    ],
  },
  check(bulletin, report) {
    const { citationPlacement } = bulletin.style;
    if (citationPlacement === 'none' || citationPlacement === 'note' || !citesByHabit(bulletin)) return;
    for (const [index, item] of bulletin.items.entries()) {
      // Without a headline the next one is the rest of this, cut off by a header out of place.
      if (bulletin.items[index + 1]?.headline === null) continue;
      for (const paragraph of uncovered(item, bulletin.tree.text)) {
        const claim = claimIn(bulletin.tree.text, paragraph);
        if (claim) report({ ...claim, message: 'No source is given for this, here or below in the item.' });
      }
    }
  },
});

/** Fewer items show no habit. */
const FEWEST_ITEMS = 3;

/** Whether at least three items, and three quarters of all, name a source. */
function citesByHabit({ items, tree }: Bulletin): boolean {
  const stories = items.filter(({ paragraphs }) => paragraphs.length > 0);
  const citing = stories.filter(({ paragraphs }) =>
    paragraphs.some((paragraph) => hasReference(paragraph, tree.text)),
  ).length;
  return citing >= FEWEST_ITEMS && citing * 4 >= stories.length * 3;
}

/** A cross-reference that is too damaged to be read as one is another rule's. */
function hasReference({ parentheses }: Paragraph, text: string): boolean {
  return parentheses.some(({ groups, start, end }) => groups.length > 0 || seeAt(text, start + 1, end) > 0);
}

/** The paragraphs after the last citation or cross-reference of an item. */
function uncovered({ paragraphs }: Item, text: string): readonly Paragraph[] {
  return paragraphs.slice(paragraphs.findLastIndex((paragraph) => hasReference(paragraph, text)) + 1);
}

/** A verb of saying, an opened quotation, a percentage or a sum of money. */
const CLAIM =
  /\b(?:said|says|told|reported|reports|announced|claimed|claims|stated|denied|warned|accused|admitted|according to)\b|["“]\p{L}|\b\d[\d.,]*(?: percent\b|%)|(?:US)?\$ ?\d/u;

/** The first words of a paragraph that need a source; null when it has none. */
function claimIn(text: string, { start, end }: Paragraph): Span | null {
  const found = CLAIM.exec(text.slice(start, end));
  return found && { start: start + found.index, end: start + found.index + found[0].length };
}
