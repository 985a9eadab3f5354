/** The text of a page, block by block, as a browser would set it; without what is no text of the page's own. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** A paragraph, a heading, a point of a list, a line of a table. */
export interface HtmlBlock {
  /** On one line but for line breaks that the page itself makes; a bullet has its sign. */
  readonly text: string;
  readonly isHeading: boolean;
  /** How many of its characters are those of links. */
  readonly linked: number;
  /** The innermost element that it is in. */
  readonly element: Element | null;
}

/** What stands deeper is taken as standing there: browsers draw the same line. */
const DEEPEST = 512;

/** An element and those that it is in, the innermost first. */
export function ancestors(element: Element | null): Element[] {
  const found: Element[] = [];
  let node: DefaultTreeAdapterTypes.ParentNode | null = element;
  while (node && isElement(node) && found.length < DEEPEST) {
    found.push(node);
    node = node.parentNode;
  }
  return found;
}

/** What holds no words of the page's own: programs, controls, pictures; and the ways to other pages. */
const SKIPPED = new Set(
  (
    'head script style noscript template iframe object embed svg math canvas audio video map form button select textarea datalist ' +
    'dialog menu nav aside footer'
  ).split(' '),
);
const SKIPPED_ROLES = new Set(['navigation', 'banner', 'search', 'complementary', 'contentinfo', 'menu', 'dialog']);
/** Names by which pages call what is beside their text; the first word of a class or id. */
const SKIPPED_NAMES =
  /(?:^|\s)(?:share|sharing|social|related|comments?|breadcrumbs?|sidebar|menu|navbar|navigation|nav|tags?|pagination|pager|newsletter|subscribe|cookies?|advert\w*|widgets?)(?:[-_\s]|$)/i;

const BLOCKS = new Set(
  (
    'address article blockquote body center dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hgroup hr html li ' +
    'main ol p pre section summary table caption tbody td tfoot th thead tr ul'
  ).split(' '),
);
/** Cells stand side by side on the line of their row. */
const CELLS = new Set(['td', 'th']);

/** What is still to be done with a node: to go into it, or to leave it. A stack instead of recursion, for pages may be nested without end. */
interface Step {
  readonly node: Node;
  readonly leave: boolean;
}

/** The blocks of a page, in their order. Never throws; pages are read as the standard says that browsers do. */
export function htmlBlocks(html: string): HtmlBlock[] {
  const writer = new BlockWriter();
  const steps: Step[] = [{ node: parse(html), leave: false }];
  for (let step = steps.pop(); step; step = steps.pop()) {
    const { node, leave } = step;
    if (leave) {
      if (isElement(node)) writer.leave(node);
    } else if (node.nodeName === '#text' && 'value' in node) {
      writer.write(node.value);
    } else if ('childNodes' in node) {
      if (isElement(node)) {
        if (isSkipped(node)) continue;
        writer.enter(node);
        steps.push({ node, leave: true });
      }
      for (const child of node.childNodes.toReversed()) steps.push({ node: child, leave: false });
    }
  }
  writer.end();
  return writer.blocks;
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function isSkipped(element: Element): boolean {
  const { tagName, attrs } = element;
  if (SKIPPED.has(tagName)) return tagName !== 'footer' || !isColophon(element);
  if (tagName === 'body' || tagName === 'html') return false;
  return attrs.some(({ name, value }) => {
    if (name === 'hidden') return true;
    if (name === 'aria-hidden') return value === 'true';
    if (name === 'role') return SKIPPED_ROLES.has(value);
    // The id of an article is its own name, and may be that of the Social Review.
    if (name === 'id' && tagName === 'article') return false;
    if (name === 'class' || name === 'id') return SKIPPED_NAMES.test(value);
    return name === 'style' && /display\s*:\s*none/i.test(value);
  });
}

/** The publisher's note, as our own pages have it. */
function isColophon({ attrs }: Element): boolean {
  return attrs.some(({ name, value }) => name === 'class' && value === 'colophon');
}

class BlockWriter {
  readonly blocks: HtmlBlock[] = [];
  readonly #path: Element[] = [];
  #parts: string[] = [];
  #endsInSpace = true;
  #linked = 0;
  #links = 0;
  #headings = 0;
  #preformatted = 0;
  /** The sign of the point of a list that has just begun. */
  #sign = '';

  enter(element: Element): void {
    const { tagName } = element;
    if (BLOCKS.has(tagName) && !CELLS.has(tagName)) this.end();
    this.#path.push(element);
    this.#count(tagName, 1);
    if (tagName === 'br') this.#add('\n', true);
    if (tagName === 'q') this.#add('“', false);
    if (tagName === 'li') this.#sign = '– ';
  }

  leave(element: Element): void {
    const { tagName } = element;
    if (tagName === 'q') this.#add('”', false);
    if (CELLS.has(tagName)) this.#add(' ', true);
    else if (BLOCKS.has(tagName)) this.end();
    this.#count(tagName, -1);
    this.#path.pop();
  }

  write(value: string): void {
    if (this.#preformatted > 0) {
      this.#add(value, false);
      return;
    }
    const text = value.replaceAll(/[ \t\n\f\r]+/g, ' ');
    const first = this.#endsInSpace && text.startsWith(' ') ? text.slice(1) : text;
    if (first !== '') this.#add(first, first.endsWith(' '));
  }

  /** Ends the block that is being written, if it has any text. */
  end(): void {
    const lines = this.#parts.join('').split('\n');
    const text = lines
      .map((line) => line.trimEnd())
      .join('\n')
      .trim();
    if (text !== '') {
      const element = this.#path.at(-1) ?? null;
      this.blocks.push({ text: this.#sign + text, isHeading: this.#headings > 0, linked: this.#linked, element });
      this.#sign = '';
    }
    this.#parts = [];
    this.#endsInSpace = true;
    this.#linked = 0;
  }

  #add(text: string, endsInSpace: boolean): void {
    this.#parts.push(text);
    this.#endsInSpace = endsInSpace;
    if (this.#links > 0) this.#linked += text.length;
  }

  #count(tagName: string, step: 1 | -1): void {
    if (tagName === 'a') this.#links += step;
    if (tagName === 'pre') this.#preformatted += step;
    if (/^h[1-6]$/.test(tagName)) this.#headings += step;
  }
}
