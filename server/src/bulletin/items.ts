/** Which blocks make up which item. */
import type { Byline, Headline, SyntaxTree } from '../syntax/tree.ts';
import type { Item, Paragraph } from './bulletin.ts';
import type { ReadParagraph } from './paragraphs.ts';

/** An item begins with its headline; text that follows a header without one is an item too, and so is text before anything else. */
export function readItems({ blocks }: SyntaxTree, readParagraph: ReadParagraph): Item[] {
  const items: OpenItem[] = [];
  let current: OpenItem | null = null;
  for (const block of blocks) {
    switch (block.kind) {
      case 'headline':
        current = openItem(items, block, block.start);
        break;
      case 'header':
        // A stored item may have its headline above the header; text above it ends an item.
        if (current && current.paragraphs.length > 0) current = null;
        break;
      case 'byline':
        current ??= openItem(items, null, block.start);
        current.byline = block;
        break;
      case 'paragraph':
        current ??= openItem(items, null, block.start);
        current.paragraphs.push(readParagraph(block));
        break;
      case 'colophon':
        current = null;
        break;
      case 'blank':
      case 'date':
        break;
    }
  }
  return items.map(finish);
}

function openItem(items: OpenItem[], headline: Headline | null, start: number): OpenItem {
  const item: OpenItem = { headline, byline: null, paragraphs: [], start };
  items.push(item);
  return item;
}

interface OpenItem {
  headline: Headline | null;
  byline: Byline | null;
  paragraphs: Paragraph[];
  start: number;
}

function finish({ headline, byline, paragraphs, start }: OpenItem): Item {
  const end = paragraphs.at(-1)?.end ?? byline?.end ?? headline?.end ?? start;
  return { headline, teaser: headline?.role === 'teaser', byline, paragraphs, start, end };
}
