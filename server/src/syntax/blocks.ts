/** From lines to blocks: one walk that asks, in order, what each line is. */
import { beginsColophon, endsColophon } from './colophon.ts';
import { type EarlierTree, earlierParagraphs } from './earlier.ts';
import { readByline, readDateLine, wholeHeader } from './frontLines.ts';
import { endMark } from './headline.ts';
import { type FoundHeadline, HeadlineLines } from './headlineLines.ts';
import { ParenthesisFinder, readInlines } from './inlines.ts';
import { BLANK, type Line, readLines } from './lines.ts';
import { paragraphSpans } from './paragraphs.ts';
import type { Block, Header, HeadlineCase, Paragraph } from './tree.ts';

type TextBlock = Exclude<Block, { kind: 'blank' }>;

/** The blocks of a text, which tile it. */
export function readBlocks(text: string, earlier: EarlierTree | null): Block[] {
  return withBlanks(text, withTeaser(new BlockReader(text, readLines(text), earlier).read()));
}

class BlockReader {
  readonly #text: string;
  readonly #lines: readonly Line[];
  readonly #headlines: HeadlineLines;
  readonly #finder: ParenthesisFinder;
  readonly #earlier: (start: number, end: number) => Paragraph | null;
  readonly #blocks: TextBlock[] = [];
  #firstCase: HeadlineCase | null = null;
  #firstCaseBehindHeader: HeadlineCase | null = null;
  #at = 0;

  constructor(text: string, lines: readonly Line[], earlier: EarlierTree | null) {
    this.#text = text;
    this.#lines = lines;
    this.#headlines = new HeadlineLines(text, lines);
    this.#finder = new ParenthesisFinder(text);
    this.#earlier = earlierParagraphs(earlier);
  }

  read(): TextBlock[] {
    while (this.#at < this.#lines.length) {
      const line = this.#line(this.#at);
      if (line.kind === 'blank' || line.kind === 'rule') this.#at++;
      else if (line.header) this.#readHeader(line.header);
      else if (!this.#readFrontLine(line)) this.#readBody(line);
    }
    return this.#blocks;
  }

  #line(index: number): Line {
    return this.#lines[index] ?? BLANK;
  }

  #headlineAt(index: number): FoundHeadline | null {
    if (this.#line(index).headlineCase === null) return null;
    return this.#headlines.find(index, {
      before: this.#blocks.at(-1)?.kind ?? null,
      firstCase: this.#firstCase,
      firstCaseBehindHeader: this.#firstCaseBehindHeader,
    });
  }

  #readHeader(first: Header): void {
    const [header, more] = wholeHeader(this.#text, this.#lines, this.#at, first);
    this.#blocks.push(header);
    this.#firstCaseBehindHeader = null;
    this.#at += 1 + more;
  }

  /** The date under a header, the by-line under a headline. */
  #readFrontLine(line: Line): boolean {
    const before = this.#blocks.at(-1)?.kind;
    if (before !== 'header' && before !== 'date' && before !== 'headline') return false;
    const date = before === 'header' ? readDateLine(this.#text, line) : null;
    const isDirectlyBelow = this.#line(this.#at - 1).kind !== 'blank';
    const mayLackColon = before === 'headline' || isDirectlyBelow || this.#hasHeadlineElsewhere();
    const block = date ?? readByline(this.#text, line, mayLackColon);
    if (!block) return false;
    this.#blocks.push(block);
    this.#at++;
    return true;
  }

  /** Whether the item at hand needs no headline more: it stands above the header, or after this line. */
  #hasHeadlineElsewhere(): boolean {
    const isAbove = this.#firstCase !== null && !this.#blocks.some(({ kind }) => kind === 'paragraph');
    if (isAbove) return true;
    const next = this.#line(this.#at + 1);
    const headlineCase = (next.kind === 'blank' ? this.#line(this.#at + 2) : next).headlineCase;
    return headlineCase === 'caps' || headlineCase === 'title';
  }

  #readBody(line: Line): void {
    const headline = this.#headlineAt(this.#at);
    if (beginsColophon(this.#text, line)) this.#readColophon(line);
    else if (headline) this.#readHeadline(line, headline);
    else this.#readParagraphs();
  }

  #readHeadline(first: Line, found: FoundHeadline): void {
    const last = this.#line(found.end - 1);
    this.#blocks.push({
      kind: 'headline',
      role: 'own',
      case: found.case,
      endMark: endMark(this.#text, last.start, last.end),
      start: first.start,
      end: last.end,
    });
    this.#firstCase ??= found.case;
    this.#firstCaseBehindHeader ??= found.case;
    this.#at = found.end;
  }

  #readColophon(first: Line): void {
    let end = first.end;
    this.#at++;
    for (; this.#at < this.#lines.length; this.#at++) {
      const line = this.#line(this.#at);
      if (line.kind === 'header' || endsColophon(this.#text, line)) break;
      if (line.kind === 'text') end = line.end;
    }
    this.#blocks.push({ kind: 'colophon', start: first.start, end });
  }

  /** A run of text lines up to a blank line, rule, header, headline or colophon. */
  #readParagraphs(): void {
    const from = this.#at++;
    for (; this.#at < this.#lines.length; this.#at++) {
      const line = this.#line(this.#at);
      if (line.kind !== 'text' || this.#headlineAt(this.#at) || beginsColophon(this.#text, line)) break;
    }
    for (const { start, end } of paragraphSpans(this.#text, this.#lines, from, this.#at)) {
      this.#blocks.push(this.#earlier(start, end) ?? this.#paragraph(start, end));
    }
  }

  #paragraph(start: number, end: number): Paragraph {
    return { kind: 'paragraph', inlines: readInlines(this.#text, start, end, this.#finder), start, end };
  }
}

/** The last line of a stored item announces the next item: a headline without text after it, when no other stands after the header. */
function withTeaser(blocks: TextBlock[]): TextBlock[] {
  const last = blocks.at(-1);
  if (last?.kind !== 'headline' || !blocks.some((block) => block.kind === 'paragraph')) return blocks;
  const header = blocks.findLastIndex((block) => block.kind === 'header');
  const others = blocks.slice(header, -1).some((block) => block.kind === 'headline');
  return header < 0 || others ? blocks : [...blocks.slice(0, -1), { ...last, role: 'teaser' }];
}

function withBlanks(text: string, blocks: readonly TextBlock[]): Block[] {
  const all: Block[] = [];
  let at = 0;
  for (const block of blocks) {
    if (block.start > at) all.push({ kind: 'blank', start: at, end: block.start });
    all.push(block);
    at = block.end;
  }
  if (at < text.length) all.push({ kind: 'blank', start: at, end: text.length });
  return all;
}
