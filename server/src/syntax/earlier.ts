/** What is taken over from an earlier version of a text, so that an edit costs what stands after it. */
import { byStart } from '../text/byStart.ts';
import type { Block, Paragraph, SyntaxTree } from './tree.ts';

/** How an earlier version of a text was read. */
export interface EarlierTree {
  readonly tree: SyntaxTree;
  /** So many UTF-16 units from the start on both versions are the same. */
  readonly same: number;
}

/**
 * Finds the paragraph that an earlier version has over the very same stretch of the very same text: what it holds hangs on nothing else. To be asked in
 * growing offsets.
 */
export function earlierParagraphs(earlier: EarlierTree | null): (start: number, end: number) => Paragraph | null {
  if (!earlier) return () => null;
  const { tree, same } = earlier;
  const find = byStart<Block>(tree.blocks, ({ start }) => start);
  return (start, end) => {
    if (end > same) return null;
    const block = find(start);
    return block?.kind === 'paragraph' && block.end === end ? block : null;
  };
}
