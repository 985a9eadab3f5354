import type { Bulletin } from '../bulletin/bulletin.ts';
import { runOn } from '../export/runOn.ts';
import { isSameModel } from '../features/formatting/sameModel.ts';
import type { Block } from '../syntax/tree.ts';

/**
 * A bulletin's text with one line for each paragraph and headline and a blank line between any two, as an author would write it. Null when it
 * would not be read as the same bulletin, and where review marks are in it.
 */
export function layOut(bulletin: Bulletin, read: (text: string) => Bulletin): string | null {
  const { tree, reading } = bulletin;
  if (!reading.isSource || reading.marks.length > 0) return null;
  const parts: string[] = [];
  for (const block of tree.blocks) {
    const text = textOf(tree.text, block);
    if (text === '') continue;
    if (parts.length > 0) parts.push(block.kind === 'date' || block.kind === 'byline' ? '\n' : '\n\n');
    parts.push(text);
  }
  if (parts.length === 0) return '';
  const text = `${parts.join('')}\n`;
  return isSameModel(bulletin, read(text)) ? text : null;
}

/** The publisher's note keeps its lines: it is set in addresses. */
function textOf(text: string, { kind, start, end }: Block): string {
  const written = text.slice(start, end);
  if (kind !== 'colophon') return runOn(written);
  return written.split('\n').map(runOn).join('\n').trim();
}
