import { readBlocks } from './blocks.ts';
import type { EarlierTree } from './earlier.ts';
import type { SyntaxTree } from './tree.ts';

/**
 * Parses the text of a reading. Never throws, whatever the text; loses no character (the blocks tile it); takes time linear in its length.
 * Knows no names of sources or publications and no dates of issues: `readBulletin` adds them. What an earlier version of the text was read as makes no
 * difference but of time: paragraphs that the two share are taken over.
 */
export function parse(text: string, earlier: EarlierTree | null = null): SyntaxTree {
  return { text, blocks: readBlocks(text, earlier) };
}
