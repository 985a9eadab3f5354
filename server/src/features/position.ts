/** What stands at a place in a bulletin. Offsets here are those of the reading. */
import type { Bulletin, Item, Paragraph, Parenthesis } from '../bulletin/bulletin.ts';
import type { Block } from '../syntax/tree.ts';
import { type Span, touches } from '../text/span.ts';

/** The block at an offset; at the seam of two, the one that is no blank. */
export function blockAt({ tree }: Bulletin, offset: number): Block | null {
  const touching = around(tree.blocks, offset);
  return touching.find((block) => block.kind !== 'blank') ?? touching[0] ?? null;
}

export function itemAt({ items }: Bulletin, offset: number): Item | null {
  return around(items, offset)[0] ?? null;
}

export function paragraphAt(item: Item, offset: number): Paragraph | null {
  return around(item.paragraphs, offset)[0] ?? null;
}

/** The innermost parenthesis at an offset. */
export function parenthesisAt({ parentheses }: Paragraph, offset: number): Parenthesis | null {
  return parentheses.findLast((parenthesis) => touches(parenthesis, offset)) ?? null;
}

/** Of spans in order that do not overlap, the one or two that touch an offset. A binary search: documents are long, requests frequent. */
export function around<Node extends Span>(nodes: readonly Node[], offset: number): Node[] {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((nodes[middle]?.end ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  const found: Node[] = [];
  for (let at = low; at < nodes.length; at++) {
    const node = nodes[at];
    if (!node || node.start > offset) break;
    found.push(node);
  }
  return found;
}
