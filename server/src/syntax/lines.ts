/** The lines of a text, each told apart as far as it can be by itself. */
import { skipSpace, trimEnd } from './characters.ts';
import { LONGEST_HEADER, readHeader } from './header.ts';
import { headlineCase, LONGEST_HEADLINE } from './headline.ts';
import type { Header, HeadlineCase } from './tree.ts';

/** One line without its line end; `start` and `end` leave out the white space around its text, so a blank line is empty. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly kind: 'blank' | 'header' | 'text';
  readonly header: Header | null;
  /** The case in which it is set if it could be a headline; null for lines that are too long, or begin as a bullet does. */
  readonly headlineCase: HeadlineCase | null;
}

/** Splits at LF, CRLF and lone CR. Linear: line ends are searched, never characters one by one. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let cr = text.indexOf('\r');
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
    lines.push(readLine(text, start, end));
    start = next;
  }
  return lines;
}

function readLine(text: string, lineStart: number, lineEnd: number): Line {
  const start = skipSpace(text, lineStart, lineEnd);
  const end = trimEnd(text, start, lineEnd);
  if (start === end) return { start: end, end, kind: 'blank', header: null, headlineCase: null };
  const length = end - start;
  const header = length <= LONGEST_HEADER ? readHeader(text, lineStart, end) : null;
  if (header) return { start: lineStart, end, kind: 'header', header, headlineCase: null };
  const candidate = length <= LONGEST_HEADLINE && !isBullet(text.charCodeAt(start));
  return { start, end, kind: 'text', header: null, headlineCase: candidate ? headlineCase(text, start, end) : null };
}

/** Bullets are paragraphs that begin with an en or em dash (FORMAT section 2), an asterisk or a bullet sign. */
function isBullet(code: number): boolean {
  return code === 0x2013 || code === 0x2014 || code === 0x2a || code === 0x2022;
}
