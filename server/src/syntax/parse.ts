import { readBlocks } from './blocks.ts';
import type { SyntaxTree } from './tree.ts';

/**
 * Parses the text of a reading. Never throws, whatever the text; loses no character (the blocks tile it); takes time linear in its length.
 * Knows no names of sources or publications and no dates of issues: `readBulletin` adds them.
 */
export function parse(text: string): SyntaxTree {
  return { text, blocks: readBlocks(text) };
}
