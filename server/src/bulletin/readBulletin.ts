import { styleOf } from '../publication/style.ts';
import { parse } from '../syntax/parse.ts';
import { scanProse } from '../syntax/prose.ts';
import { Reading } from '../syntax/reading.ts';
import type { Block } from '../syntax/tree.ts';
import { lazy } from '../text/lazy.ts';
import type { Bulletin, Item, Knowledge, Reference } from './bulletin.ts';
import { readIssue } from './issue.ts';
import { readItems } from './items.ts';

/**
 * Reads the text of a file as a bulletin. Every text is one, even an empty one: what is missing is null. Never throws.
 * Offsets in the result are those of its reading; `bulletin.reading` leads back to the file.
 */
export function readBulletin(text: string, knowledge: Knowledge): Bulletin {
  const reading = Reading.of(text);
  const tree = parse(reading.text);
  const header = firstOf(tree.blocks, 'header');
  const dateLine = firstOf(tree.blocks, 'date');
  const issue = readIssue(tree, header, dateLine, knowledge);
  const items = readItems(tree, knowledge, issue?.date?.latest ?? null);
  const style = styleOf(issue?.publication.style ?? [], issue?.date ?? null);
  const references = referencesOf(items);
  const prose = lazy(() => scanProse(tree));
  return { reading, tree, knowledge, header, dateLine, issue, style, items, references, prose };
}

/** Every citation and cross-reference of some items, in their order. */
export function referencesOf(items: readonly Item[]): Reference[] {
  const references: Reference[] = [];
  for (const { paragraphs } of items) {
    for (const paragraph of paragraphs) {
      for (const parenthesis of paragraph.parentheses) {
        if (parenthesis.groups.length > 0) references.push({ parenthesis, paragraph });
      }
    }
  }
  return references;
}

function firstOf<Kind extends Block['kind']>(
  blocks: readonly Block[],
  kind: Kind,
): Extract<Block, { kind: Kind }> | null {
  return blocks.find((block): block is Extract<Block, { kind: Kind }> => block.kind === kind) ?? null;
}
