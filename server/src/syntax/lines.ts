/** The lines of a text, each told apart as far as it can be by itself. */

import type { Span } from '../text/span.ts';
import { isDash, isSpace, skipSpace, trimEnd } from './characters.ts';
import { readHeader } from './header.ts';
import { headlineCase, LONGEST_HEADLINE } from './headline.ts';
import type { Header, HeadlineCase } from './tree.ts';

/** One line without its line end; `start` and `end` leave out the white space around its text, and the signs of a heading in Markdown. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** A `blank` stands for any number of blank lines, and has no place of its own; a `rule` is `* * *`, `=====`, `-30-`. */
  readonly kind: 'blank' | 'rule' | 'header' | 'text';
  readonly header: Header | null;
  /** The case in which it is set if it could be a headline; null for lines that are too long, bullets, notes, numbers and rows of a table. */
  readonly headlineCase: HeadlineCase | null;
  /** How many characters of white space stand before it. */
  readonly indent: number;
  /** With the signs of Markdown, where it has some. */
  readonly marked: MarkedLine | null;
}

/** `## Headline`, which can be nothing else, or `**Headline**`, which can be a paragraph in bold. */
export interface MarkedLine extends Span {
  readonly isHeading: boolean;
}

/** What stands before the first line, after the last, and between lines that blank lines part. */
export const BLANK: Line = {
  start: 0,
  end: 0,
  kind: 'blank',
  header: null,
  headlineCase: null,
  indent: 0,
  marked: null,
};

/** Splits at LF, CRLF and lone CR. Linear: line ends are searched, never characters one by one. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  // Asked first, or V8 moves the one search that finds nothing into the loop: a scan of the whole text for each line.
  let cr = text.includes('\r') ? text.indexOf('\r') : -1;
  let lf = text.indexOf('\n');
  let start = 0;
  while (start <= text.length) {
    if (lf >= 0 && lf < start) lf = text.indexOf('\n', start);
    let end = lf < 0 ? text.length : lf;
    let next = lf < 0 ? text.length + 1 : lf + 1;
    if (cr >= 0 && cr < end) {
      end = cr;
      next = cr + 1 === lf ? lf + 1 : cr + 1;
      cr = text.indexOf('\r', next);
    }
    const line = readLine(text, start, end);
    if (line !== BLANK || lines.at(-1) !== BLANK) lines.push(line);
    start = next;
  }
  return lines;
}

function readLine(text: string, lineStart: number, lineEnd: number): Line {
  const start = skipSpace(text, lineStart, lineEnd);
  if (start === lineEnd) return BLANK;
  const end = trimEnd(text, start, lineEnd);
  const length = end - start;
  const indent = start - lineStart;
  const header = readHeader(text, lineStart, end);
  if (header) return { start: lineStart, end, kind: 'header', header, headlineCase: null, indent, marked: null };
  if (isRule(text, start, end)) {
    return { start, end, kind: 'rule', header: null, headlineCase: null, indent, marked: null };
  }
  const inner = isMarkdownSign(text.charCodeAt(start)) ? withinMarkdown(text, start, end) : null;
  const own = inner ?? { start, end };
  const candidate =
    length <= LONGEST_HEADLINE && !isBullet(text.charCodeAt(own.start)) && !isApparatus(text, own.start, own.end);
  const caseOf = candidate ? headlineCase(text, own.start, own.end) : null;
  const marked = inner && { start, end, isHeading: text.charCodeAt(start) === NUMBER_SIGN };
  return { ...own, kind: 'text', header: null, headlineCase: caseOf, indent, marked };
}

const NUMBER_SIGN = 0x23;

/** `#`, `*`, `_`. */
function isMarkdownSign(code: number): boolean {
  return code === NUMBER_SIGN || code === 0x2a || code === 0x5f;
}

/** The words of `## Headline`, `## Headline ##`, `**Headline**`, `*Headline*`, `## __Headline__`; null where the signs are none of Markdown. */
function withinMarkdown(text: string, start: number, end: number): Span | null {
  if (end - start > LONGEST_HEADLINE) return null;
  const heading = within(HEADING.exec(text.slice(start, end)), start);
  const own = heading ?? { start, end };
  return within(BOLD.exec(text.slice(own.start, own.end)), own.start) ?? heading;
}

/** Where the second group stands, after the first, in a match that begins at `start`. */
function within(match: RegExpExecArray | null, start: number): Span | null {
  if (!match) return null;
  const [, opening = '', words = ''] = match;
  return { start: start + opening.length, end: start + opening.length + words.length };
}

const HEADING = /^(#{1,6}\s+)(.*?\S)(?:\s+#+)?$/s;
const BOLD = /^(\*\*|__|\*|_)(?![\s*_])((?:(?!\1).)*[^\s*_])\1$/s;

/** Bullets are paragraphs that begin with an en or em dash (B-53), an asterisk or a bullet sign. */
export function isBullet(code: number): boolean {
  return code === 0x2013 || code === 0x2014 || code === 0x2a || code === 0x2022;
}

/** What stands below or beside a story and is no headline of one: the note `[2] …` or `(2) …`, the number of a part `II.`, a row of a table. */
function isApparatus(text: string, start: number, end: number): boolean {
  const line = text.slice(start, end);
  return NOTE_OR_NUMBER.test(line) || ROW.test(line);
}

const NOTE_OR_NUMBER = /^(?:\[\d{1,3}\]|\(\d{1,3}\)|[IVX]+[.)]?$)/;
/** Columns are parted by tabs, though the one after the number of a list parts none; or by runs of spaces before their figures. */
const ROW = /^(?!(?:\d{1,3}|[A-Z]|[IVX]+)[.)]?\t[^\t]*$).*\t| {3,}[-+–−$€£]?\d/;

/** A line of signs that parts or ends items: three characters at least, for one or two signs begin a bullet. Or the telegraphers' `-30-`. */
function isRule(text: string, start: number, end: number): boolean {
  if (end - start < 3 || end - start > LONGEST_HEADLINE) return false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isRuleSign(code) || isSpace(code)) continue;
    return at > start && /^\W{1,3}30\W{1,3}$/.test(text.slice(start, end));
  }
  return true;
}

/** `*`, `#`, `=`, `_`, `~`, and every dash. */
function isRuleSign(code: number): boolean {
  return code === 0x2a || code === 0x23 || code === 0x3d || code === 0x5f || code === 0x7e || isDash(code);
}
