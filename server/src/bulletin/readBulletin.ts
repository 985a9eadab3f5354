import { compareDates, type PlainDate } from '../calendar/plainDate.ts';
import { styleOf } from '../publication/style.ts';
import { parse } from '../syntax/parse.ts';
import { scanProse } from '../syntax/prose.ts';
import { Reading } from '../syntax/reading.ts';
import type { Block, SyntaxTree } from '../syntax/tree.ts';
import { lazy } from '../text/lazy.ts';
import type { Bulletin, Issue, Item, Knowledge, Reference } from './bulletin.ts';
import { readIssue } from './issue.ts';
import { readItems } from './items.ts';
import { keptParagraphs, paragraphReader, type ReadParagraph } from './paragraphs.ts';

/** How an earlier version of a text was read, by the same knowledge. */
export interface EarlierVersion {
  readonly bulletin: Bulletin;
  /** So many UTF-16 units from the start on both versions are the same. */
  readonly same: number;
}

/**
 * Reads the text of a file as a bulletin. Every text is one, even an empty one: what is missing is null. Never throws.
 * Offsets in the result are those of its reading; `bulletin.reading` leads back to the file.
 * `earlier` makes no difference but of time: what stands above an edit is taken over and not read again. Nothing of it is kept that is not taken over.
 */
export function readBulletin(text: string, knowledge: Knowledge, earlier: EarlierVersion | null = null): Bulletin {
  const reading = Reading.of(text);
  const before = earlier && comparable(reading, knowledge, earlier) ? earlier : null;
  const tree = parse(reading.text, before && { tree: before.bulletin.tree, same: before.same });
  const header = firstOf(tree.blocks, 'header');
  const dateLine = firstOf(tree.blocks, 'date');
  const issue = readIssue(tree, header, dateLine, knowledge);
  const items = readItems(tree, readerOf(tree, issue, knowledge, before?.bulletin ?? null));
  const style = styleOf(issue?.publication.style ?? [], issue?.date ?? null);
  const references = referencesOf(items);
  const scanned = before?.bulletin.prose.known() ?? [];
  const prose = lazy(() => scanProse(tree, scanned));
  return { reading, tree, knowledge, header, dateLine, issue, style, items, references, prose };
}

/** Review marks move offsets: only where there are none are those of two readings those of the texts. */
function comparable(reading: Reading, knowledge: Knowledge, { bulletin }: EarlierVersion): boolean {
  return reading.isSource && bulletin.reading.isSource && bulletin.knowledge === knowledge;
}

function readerOf(
  { text }: SyntaxTree,
  issue: Issue | null,
  knowledge: Knowledge,
  earlier: Bulletin | null,
): ReadParagraph {
  const latest = issue?.date?.latest ?? null;
  const read = paragraphReader(text, knowledge, latest);
  if (!earlier || !isSameDay(earlier.issue?.date?.latest ?? null, latest)) return read;
  return keptParagraphs(
    earlier.items.flatMap(({ paragraphs }) => paragraphs),
    read,
  );
}

function isSameDay(a: PlainDate | null, b: PlainDate | null): boolean {
  return a && b ? compareDates(a, b) === 0 : a === b;
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
