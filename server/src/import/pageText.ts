/** The bulletin in a stored page: from its blocks, those that are its text. */
import { type PlainDate, plainDate } from '../calendar/plainDate.ts';
import { readHeader } from '../syntax/header.ts';
import { MONTH_NAMES } from '../syntax/months.ts';
import { exportedPage } from './exportedPage.ts';
import { ancestors, type Element, type HtmlBlock, htmlBlocks } from './htmlBlocks.ts';

export interface PageText {
  /** The blocks of the bulletin with blank lines between them. */
  readonly text: string;
  /** False when nothing told which blocks these are, and all were taken. */
  readonly isSure: boolean;
  /** The day that the page itself was dated, beside its header line; it is not in the text. */
  readonly date: PlainDate | null;
}

/** A block of this length that is no link is a paragraph of somebody's text. */
const PARAGRAPH_LENGTH = 80;

/** So near to the header line stands what a page says of the issue. */
const NEAR_BLOCKS = 3;

/**
 * The text of a page: all that stands together with its header line, and the heading before it. A page that was exported gives all of itself, any
 * other without a header line its main part. Blocks that are mostly links lead elsewhere, and are left out.
 */
export function pageText(html: string): PageText {
  const all = htmlBlocks(html);
  const exported = exportedPage(all);
  if (exported) return { ...exported, isSure: true };
  const blocks = all.filter(({ isHeading, linked, text }) => isHeading || linked * 2 < text.length);
  const header = blocks.find(hasHeader) ?? null;
  const root = header ? rootOf(blocks, header) : mainPart(blocks);
  const own = root ? blocks.filter((block) => isIn(block, root)) : blocks;
  const heading = headingBefore(blocks, own);
  const whole = heading ? [heading, ...own] : own;
  const near = header ? nearby(whole, whole.indexOf(header)) : [];
  const dated = near.filter((block) => dateOf(block) !== null);
  const texts = whole.filter((block) => !dated.includes(block)).map(({ text }) => text);
  return {
    text: texts.length > 0 ? `${texts.join('\n\n')}\n` : '',
    isSure: root !== null,
    date: dated[0] ? dateOf(dated[0]) : null,
  };
}

function nearby(blocks: readonly HtmlBlock[], header: number): HtmlBlock[] {
  return blocks.slice(Math.max(0, header - NEAR_BLOCKS), header + NEAR_BLOCKS + 1);
}

const MONTHS: readonly string[] = MONTH_NAMES;

const DATE = new RegExp(
  `^(?:\\p{L}+day,? )?(${MONTHS.join('|')}) (\\d{1,2}), (\\d{4})(?:,? (?:at )?\\d{1,2}:\\d{2}(?: ?[AP]M)?)?$`,
  'u',
);

/** The day of a block that is a date and nothing else. */
function dateOf({ text }: HtmlBlock): PlainDate | null {
  const [, month = '', day, year] = DATE.exec(text) ?? [];
  return plainDate(Number(year), MONTHS.indexOf(month) + 1, Number(day));
}

function hasHeader({ text }: HtmlBlock): boolean {
  return text.split('\n').some(isHeader);
}

function isHeader(line: string): boolean {
  const header = readHeader(line, 0, line.length);
  return header !== null && header.publication !== null && (header.volume !== null || header.number !== null);
}

function isIn({ element }: HtmlBlock, root: Element): boolean {
  return ancestors(element).includes(root);
}

/** The innermost element that holds the header line and a paragraph; null when there is none. */
function rootOf(blocks: readonly HtmlBlock[], found: HtmlBlock): Element | null {
  const around = ancestors(found.element);
  if (holdsParagraph(found)) return around[0] ?? null;
  const depths = new Map(around.map((element, depth) => [element, depth]));
  let nearest = Infinity;
  for (const block of blocks) {
    if (block === found || !isParagraph(block)) continue;
    const shared = ancestors(block.element).find((element) => depths.has(element));
    if (shared) nearest = Math.min(nearest, depths.get(shared) ?? Infinity);
  }
  return around[nearest] ?? null;
}

function isParagraph({ text, isHeading }: HtmlBlock): boolean {
  return !isHeading && text.length >= PARAGRAPH_LENGTH;
}

/** Whether the block of the header line holds long lines as well: in pages that are one block, broken into lines. */
function holdsParagraph({ text }: HtmlBlock): boolean {
  return text.split('\n').some((line) => line.length >= PARAGRAPH_LENGTH && !isHeader(line));
}

/** The one part of the page that says of itself that it is the main one; null when none does, or several. */
function mainPart(blocks: readonly HtmlBlock[]): Element | null {
  for (const isMain of [isArticleBody, isArticle, isMainElement]) {
    const parts = new Set(blocks.flatMap(({ element }) => ancestors(element).find(isMain) ?? []));
    const [only, ...others] = parts;
    if (only && others.length === 0) return only;
  }
  return null;
}

function isArticleBody({ attrs }: Element): boolean {
  return attrs.some(({ name, value }) => name === 'itemprop' && value === 'articleBody');
}

function isArticle({ tagName }: Element): boolean {
  return tagName === 'article';
}

function isMainElement({ tagName, attrs }: Element): boolean {
  return tagName === 'main' || attrs.some(({ name, value }) => name === 'role' && value === 'main');
}

/** The last heading before the text, which is its headline unless the text has a heading above its header line. */
function headingBefore(blocks: readonly HtmlBlock[], own: readonly HtmlBlock[]): HtmlBlock | null {
  const [first] = own;
  if (!first?.text.split('\n').slice(0, 1).some(isHeader)) return null;
  return blocks.slice(0, blocks.indexOf(first)).findLast(({ isHeading }) => isHeading) ?? null;
}
