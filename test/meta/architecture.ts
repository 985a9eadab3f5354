/** What ARCHITECTURE.md says of the folders: its table is where their order is told. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/lib/run.ts';

export interface Layer {
  /** The folder of server/src, or the file. */
  readonly name: string;
  /** The names in its row, as they are written: its own, what it speaks of, where to begin reading. */
  readonly named: readonly string[];
}

const text = readFileSync(path.join(root, 'ARCHITECTURE.md'), 'utf8');

/** The rows of the table, in their order. */
export const LAYERS: readonly Layer[] = [...text.matchAll(/^\| `(\w+(?:\.ts)?)\/?` \|.*$/gm)].map(
  ([row, name = '']) => ({
    name,
    named: namesIn(row),
  }),
);

/** What a text in Markdown names in backticks. */
export function namesIn(markdown: string): string[] {
  return [...markdown.matchAll(/`([^`\n]+)`/g)].map(([, name = '']) => name);
}
