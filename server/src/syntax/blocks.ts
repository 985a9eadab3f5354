/** From lines to blocks: which lines are headlines, which belong to one paragraph, what the last line of a stored item is. */
import { isDigit, skipSpace } from './characters.ts';
import { dateBeginsAt, readDates, wordAt } from './dates.ts';
import { continuesHeader, readHeader } from './header.ts';
import { endMark } from './headline.ts';
import { ParenthesisFinder, readInlines } from './inlines.ts';
import { type Line, readLines } from './lines.ts';
import type { Block, Byline, Colophon, DateLine, Header, Headline, HeadlineCase, Paragraph } from './tree.ts';

/** A line this long is a paragraph of its own; a shorter one may be hard-wrapped text. */
const LONGEST_WRAPPED = 120;
/** A first line after the header that is set like prose, but no longer than this, with a longer one behind it, is a headline. */
const LONGEST_SENTENCE_HEADLINE = 100;

/** The blocks of a text, which tile it. */
export function readBlocks(text: string): Block[] {
  const lines = readLines(text);
  const blocks = new BlockReader(text, lines).read();
  return withBlanks(text, blocks);
}

class BlockReader {
  readonly #text: string;
  readonly #lines: readonly Line[];
  readonly #finder: ParenthesisFinder;
  readonly #blocks: Exclude<Block, { kind: 'blank' }>[] = [];
  /** Whether a headline has stood after the last header, or before the first: then a last headline without text is no teaser. */
  #headlines = 0;
  #at = 0;

  constructor(text: string, lines: readonly Line[]) {
    this.#text = text;
    this.#lines = lines;
    this.#finder = new ParenthesisFinder(text);
  }

  read(): Exclude<Block, { kind: 'blank' }>[] {
    while (this.#at < this.#lines.length) {
      const line = this.#line(this.#at);
      if (line.kind === 'blank') this.#at++;
      else this.#readBlock(line);
    }
    this.#markTeaser();
    return this.#blocks;
  }

  #line(index: number): Line {
    return this.#lines[index] ?? BEYOND;
  }

  #readBlock(line: Line): void {
    if (line.header) {
      this.#at++;
      this.#blocks.push(this.#wholeHeader(line.header));
      return;
    }
    const before = this.#blocks.at(-1)?.kind;
    if (before === 'header' && this.#readDateLine(line)) return;
    if ((before === 'headline' || before === 'header' || before === 'date') && this.#readByline(line)) return;
    const headline = this.#headlineCaseAt(this.#at);
    if (beginsColophon(this.#text, line)) this.#readColophon();
    else if (headline) this.#readHeadline(headline);
    else this.#readParagraphs();
  }

  /** A header that was broken over two or three lines, with all its fields. */
  #wholeHeader(first: Header): Header {
    let header = first;
    while (!header.volume || !header.number) {
      const next = this.#line(this.#at);
      if (next.kind !== 'text' || !continuesHeader(this.#text, next.start, next.end)) break;
      const longer = readHeader(this.#text, header.start, next.end);
      if (!longer) break;
      header = longer;
      this.#at++;
    }
    return header;
  }

  #readDateLine(line: Line): boolean {
    const match = /^date\b\s*:?\s*/i.exec(this.#text.slice(line.start, Math.min(line.end, line.start + 80)));
    if (!match) return false;
    const at = line.start + match[0].length;
    if (!match[0].includes(':') && !dateBeginsAt(this.#text, at, line.end)) return false;
    const date = dateBeginsAt(this.#text, at, line.end) ? readDates(this.#text, at, line.end, []) : null;
    const only = date?.dates.length === 1 && skipSpace(this.#text, date.end, line.end) >= line.end;
    const block: DateLine = {
      kind: 'date',
      start: line.start,
      end: line.end,
      date: only ? (date.dates[0] ?? null) : null,
    };
    this.#blocks.push(block);
    this.#at++;
    return true;
  }

  #readByline(line: Line): boolean {
    const by = wordAt(this.#text, line.start, line.end, 'By') || wordAt(this.#text, line.start, line.end, 'BY');
    if (!by || this.#text.charCodeAt(line.start + 2) !== 0x3a) return false;
    const start = skipSpace(this.#text, line.start + 3, line.end);
    const block: Byline = { kind: 'byline', name: { start, end: line.end }, start: line.start, end: line.end };
    this.#blocks.push(block);
    this.#at++;
    return true;
  }

  /** The case of the headline that the line at `index` is; null when it is none. */
  #headlineCaseAt(index: number): HeadlineCase | null {
    const line = this.#line(index);
    switch (line.headlineCase) {
      case null:
        return null;
      case 'caps':
        return this.#isCapsHeadline(index) ? 'caps' : null;
      case 'title':
        return this.#standsAlone(index) && !endsInParenthesis(this.#text, line) ? 'title' : null;
      case 'sentence':
        return this.#isSentenceHeadline(index) ? 'sentence' : null;
    }
  }

  /** A line in capitals is a headline wherever it stands; one short word must stand alone, for it may end a wrapped line. */
  #isCapsHeadline(index: number): boolean {
    const { start, end } = this.#line(index);
    const words = this.#text.slice(start, end).includes(' ');
    return words || this.#standsAlone(index);
  }

  /** Whether no neighbour could be the same wrapped paragraph. */
  #standsAlone(index: number): boolean {
    const before = this.#line(index - 1);
    const behind = this.#line(index + 1);
    return parts(before) && (parts(behind) || this.#isBylineAt(index + 1));
  }

  #isBylineAt(index: number): boolean {
    const line = this.#line(index);
    return line.kind === 'text' && /^by:/i.test(this.#text.slice(line.start, line.start + 3));
  }

  /**
   * A line set like prose is a headline in two places: directly before the first header, and as the first line after it, when it is short,
   * one sentence, without a citation, and a longer paragraph follows.
   */
  #isSentenceHeadline(index: number): boolean {
    const line = this.#line(index);
    if (
      !this.#standsAlone(index) ||
      line.end - line.start > LONGEST_SENTENCE_HEADLINE ||
      endsInParenthesis(this.#text, line)
    )
      return false;
    const next = this.#nextText(index + 1);
    if (this.#blocks.length === 0 && next?.kind === 'header') return true;
    const last = this.#blocks.at(-1)?.kind;
    if (last !== 'header' && last !== 'date') return false;
    if (this.#headlines > 0 || !next || next.kind !== 'text' || this.#isBylineAt(index + 1)) return false;
    const sentence = this.#text.slice(line.start, line.end);
    return (
      next.end - next.start > line.end - line.start &&
      next.headlineCase !== 'caps' &&
      !/[.?!…]["”’)]?\s+\S/.test(sentence)
    );
  }

  #nextText(from: number): Line | null {
    for (let index = from; index < this.#lines.length; index++) {
      const line = this.#line(index);
      if (line.kind !== 'blank') return line;
    }
    return null;
  }

  #readHeadline(caseOf: HeadlineCase): void {
    const first = this.#line(this.#at);
    let end = first.end;
    let mark = endMark(this.#text, first.start, end);
    this.#at++;
    while (caseOf === 'caps' && !mark && end - first.start > SHORTEST_WRAPPED_HEADLINE) {
      const next = this.#line(this.#at);
      if (next.headlineCase !== 'caps') break;
      end = next.end;
      mark = endMark(this.#text, next.start, end);
      this.#at++;
    }
    const headline: Headline = { kind: 'headline', role: 'own', case: caseOf, endMark: mark, start: first.start, end };
    this.#headlines++;
    this.#blocks.push(headline);
  }

  #readColophon(): void {
    const start = this.#line(this.#at).start;
    let end = start;
    while (this.#at < this.#lines.length) {
      const line = this.#line(this.#at);
      if (line.kind === 'header') break;
      if (line.kind === 'text') end = line.end;
      this.#at++;
    }
    const block: Colophon = { kind: 'colophon', start, end };
    this.#blocks.push(block);
  }

  /** A run of text lines up to a blank line, header, headline or colophon: hard-wrapped lines are one paragraph, others one each. */
  #readParagraphs(): void {
    const from = this.#at;
    let to = from + 1;
    while (to < this.#lines.length) {
      const line = this.#line(to);
      if (line.kind !== 'text' || this.#headlineCaseAt(to) || beginsColophon(this.#text, line)) break;
      to++;
    }
    this.#at = to;
    if (this.#isWrapped(from, to)) {
      this.#pushParagraph(this.#line(from).start, this.#line(to - 1).end);
      return;
    }
    for (let index = from; index < to; index++) this.#pushParagraph(this.#line(index).start, this.#line(index).end);
  }

  /** Whether the lines `[from, to)` are one paragraph, broken by hand: none is long, and one of them breaks off within a sentence. */
  #isWrapped(from: number, to: number): boolean {
    if (to - from < 2) return false;
    let broken = false;
    for (let index = from; index < to; index++) {
      const { start, end } = this.#line(index);
      if (end - start > LONGEST_WRAPPED) return false;
      if (index < to - 1 && !endsSentence(this.#text, start, end)) broken = true;
    }
    return broken;
  }

  #pushParagraph(start: number, end: number): void {
    const block: Paragraph = {
      kind: 'paragraph',
      inlines: readInlines(this.#text, start, end, this.#finder),
      start,
      end,
    };
    this.#blocks.push(block);
  }

  /** The last line of a stored item announces the next item: when the document had no other headline but one before its header. */
  #markTeaser(): void {
    const last = this.#blocks.at(-1);
    if (last?.kind !== 'headline' || !this.#blocks.some((block) => block.kind === 'paragraph')) return;
    const header = this.#blocks.findLastIndex((block) => block.kind === 'header');
    if (header < 0) return;
    const others = this.#blocks.slice(header, -1).filter((block) => block.kind === 'headline');
    if (others.length === 0) this.#blocks[this.#blocks.length - 1] = { ...last, role: 'teaser' };
  }
}

const BEYOND: Line = { start: 0, end: 0, kind: 'blank', header: null, headlineCase: null };
/** A headline in capitals without an end mark may go on in the next line if it is at least this long. */
const SHORTEST_WRAPPED_HEADLINE = 40;

/** Whether a line parts what is before it from what is behind it. */
function parts(line: Line): boolean {
  return line.kind !== 'text' || line.headlineCase === 'caps' || line.end - line.start > LONGEST_WRAPPED;
}

/** `(Interfax, December 16)` at the end of a line is a citation: the line is no headline set in title case. */
function endsInParenthesis(text: string, line: Line): boolean {
  const last = text.charCodeAt(line.end - 1);
  return last === 0x29 || (last === 0x2e && text.charCodeAt(line.end - 2) === 0x29);
}

function endsSentence(text: string, start: number, end: number): boolean {
  let at = end;
  while (at > start && /["'’”)\]]/.test(text.charAt(at - 1))) at--;
  const code = text.charCodeAt(at - 1);
  return (
    code === 0x2e || code === 0x3f || code === 0x21 || code === 0x3a || code === 0x2026 || at < end || isDigit(code)
  );
}

/** The publisher's note begins with one of a few formulas (FORMAT section 2). */
function beginsColophon(text: string, line: Line): boolean {
  const first = text.charCodeAt(line.start);
  if (first !== 0x54 && first !== 0x43 && first !== 0xa9 && first !== 0x45 && first !== 0x53) return false;
  const head = text.slice(line.start, Math.min(line.end, line.start + 120));
  return /^(?:The [\p{L} ]{2,60} is (?:a publication of|published|produced|distributed|issued)\b|Copyright (?:\(c\)|©)|©\s*\d{4}|Editors?:|Staff:|Senior (?:Analysts?|Editors?):)/iu.test(
    head,
  );
}

function withBlanks(text: string, blocks: readonly Exclude<Block, { kind: 'blank' }>[]): Block[] {
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
