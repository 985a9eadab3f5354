/** What is being typed is not held against its author yet. */
import type { Bulletin, Item, Paragraph } from '../bulletin/bulletin.ts';
import { uncitedParagraph } from '../rules/citation/uncitedParagraph.ts';
import { unbalanced } from '../rules/text/unbalanced.ts';
import { isLetter } from '../syntax/characters.ts';
import type { Block } from '../syntax/tree.ts';
import { overlaps, type Span, touches } from '../text/span.ts';
import type { Finding } from './finding.ts';

/**
 * Leaves out the findings on what stands at the caret while it is being typed: a half-typed citation, header line or headline, and an item that
 * has only begun. `caret` is the end of the last edit, in the file. It counts while it stands at the end of its line or directly before a closing
 * parenthesis (the one that editors type by themselves); anywhere else the text around it is taken as finished, and all findings are given back.
 */
export function withoutHeld(findings: readonly Finding[], bulletin: Bulletin, caret: number): Finding[] {
  const { reading } = bulletin;
  if (!isTyping(reading.source, caret)) return [...findings];
  const at = reading.toReading(caret);
  const held = constructsAt(bulletin, at).map((span) => reading.toSourceSpan(span));
  const block = blockAt(bulletin.tree.blocks, at);
  const open = block && reading.toSourceSpan(block);
  const isUnfinished = (finding: Finding): boolean =>
    open !== null && YET_TO_COME.has(finding.rule) && overlaps(open, finding);
  return findings.filter(
    (finding) => !isUnfinished(finding) && !held.some((span) => overlaps(span, finding) || touches(span, finding.end)),
  );
}

/** What these rules miss in a paragraph may be what its author is about to type: the end of a quotation, the source of a claim. */
const YET_TO_COME: ReadonlySet<string> = new Set([unbalanced.id, uncitedParagraph.id]);

/** At the end of a line, or directly before `)`. */
function isTyping(text: string, caret: number): boolean {
  return /^(?:\)|[^\S\r\n]*(?:[\r\n]|$))/.test(text.slice(caret, caret + LONGEST_TRAILING_SPACE));
}

/** More white space than this after the caret is no accident of typing. */
const LONGEST_TRAILING_SPACE = 40;

/** The constructs that the character typed last may belong to, in the reading. */
function constructsAt({ tree, items }: Bulletin, at: number): Span[] {
  const { text, blocks } = tree;
  const block = blockAt(blocks, at);
  if (!block) return [];
  const item = items.find(({ start, end }) => start <= block.end && block.start <= end);
  if (block.kind !== 'paragraph')
    return item?.headline && item.paragraphs.length === 0 ? [block, item.headline] : [block];
  const paragraph = item?.paragraphs.find(({ start }) => start === block.start);
  const parenthesis = (paragraph && parenthesisAt(paragraph, at)) ?? openedAt(text, block, at);
  const began = item && beginsItem(item, paragraph) ? startOf(blocks, block) : [];
  return [...(parenthesis ? [parenthesis] : []), ...wordAt(text, at), ...began];
}

/** The word that is being typed, which may become another: `the the` of `the theater`. */
function wordAt(text: string, at: number): Span[] {
  let start = at;
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--;
  return start < at ? [{ start, end: at }] : [];
}

/** The block at an offset; on a blank line the one before it. */
function blockAt(blocks: readonly Block[], at: number): Block | null {
  return blocks.findLast((block) => block.kind !== 'blank' && block.start <= at) ?? null;
}

/** The innermost one that the caret stands in, or at the end of. */
function parenthesisAt({ parentheses }: Paragraph, at: number): Span | undefined {
  return parentheses.findLast((parenthesis) => parenthesis.start < at && touches(parenthesis, at));
}

/** From a `(` that nothing has closed yet: what will be a citation is none before its date is there. */
function openedAt(text: string, block: Span, at: number): Span | undefined {
  const start = text.lastIndexOf('(', at - 1);
  if (start < block.start || at - start > LONGEST_CITATION || text.slice(start, at).includes(')')) return undefined;
  return { start, end: at };
}

/** The longest citation seen has 150 characters. */
const LONGEST_CITATION = 200;

/** Whether this may still become the headline of an item that has none: its first and only text. */
function beginsItem(item: Item, paragraph: Paragraph | undefined): boolean {
  return item.headline === null && item.paragraphs.length === 1 && item.paragraphs[0] === paragraph;
}

/** The text itself, and the header line above it, which is where a missing headline is reported. */
function startOf(blocks: readonly Block[], block: Block): Span[] {
  const header = blocks.findLast(({ kind, end }) => kind === 'header' && end <= block.start);
  return header ? [block, header] : [block];
}
