/** Which lines of a run without blank lines are one paragraph: hard-wrapped text, or one paragraph a line. */
import type { Span } from '../text/span.ts';
import { isClosing, isDigit, isEndMark, isLower } from './characters.ts';
import { BLANK, isBullet, type Line } from './lines.ts';

/** A line longer than this is a paragraph of its own; a shorter one may be hard-wrapped text. */
export const LONGEST_WRAPPED = 120;

/** The paragraphs of the text lines `[from, to)`. */
export function paragraphSpans(text: string, lines: readonly Line[], from: number, to: number): readonly Span[] {
  if (to - from === 1) return [whole(lines[from] ?? BLANK)];
  const spans: Span[] = [];
  let start = from;
  for (let index = from + 1; index <= to; index++) {
    if (index < to && !beginsParagraph(text, lines[index] ?? BLANK, lines[index - 1] ?? BLANK)) continue;
    addSpans(spans, text, lines.slice(start, index));
    start = index;
  }
  return spans;
}

/** A line that is set in deeper than the one before begins a paragraph, and so does a bullet. */
function beginsParagraph(text: string, line: Line, before: Line): boolean {
  return line.indent > before.indent || isBullet(text.charCodeAt(line.start));
}

function addSpans(spans: Span[], text: string, lines: readonly Line[]): void {
  const first = lines[0] ?? BLANK;
  if (isWrapped(text, lines)) spans.push({ start: whole(first).start, end: whole(lines.at(-1) ?? first).end });
  else for (const line of lines) spans.push(whole(line));
}

/** A line that is no headline keeps the signs of Markdown. */
function whole({ start, end, marked }: Line): Span {
  return marked ? { start: marked.start, end: marked.end } : { start, end };
}

/** Whether a line is a paragraph of its own, as nobody wraps text so wide. */
export function isLong({ start, end }: Span): boolean {
  return end - start > LONGEST_WRAPPED;
}

/** Whether lines are one paragraph, broken by hand: none is long, and a sentence runs on from one to the next. */
function isWrapped(text: string, lines: readonly Line[]): boolean {
  if (lines.some(isLong)) return false;
  return lines.some((line, index) => {
    const next = lines[index + 1];
    return next !== undefined && (breaksOff(text, line) || isLower(text.charCodeAt(next.start)));
  });
}

/** Whether a line ends within a sentence: in a letter, a comma, an opened parenthesis. */
export function breaksOff(text: string, { end }: Line): boolean {
  const code = text.charCodeAt(end - 1);
  return !isEndMark(code) && !isClosing(code) && !isDigit(code);
}
