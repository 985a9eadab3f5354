/** What a comment says, and who says it: `{>>@maria 1999-08-26: two sources?<<}`. */
import type { Span } from '../text/span.ts';
import type { ReviewMark } from './reviewMarks.ts';

/** One comment; the span takes in its braces, offsets are those of the file. */
export interface Remark extends Span {
  /** One word, without its `@`. */
  readonly author: string | null;
  /** As written, `1999-08-26`. */
  readonly day: string | null;
  /** What is said, without the author and the spaces around it. */
  readonly words: Span;
}

/** A name with a colon after it, or with nothing: a name before other words is only addressed. */
const AUTHOR = /^\s*@([^\s:]+)(?:\s+(\d{4}-\d\d-\d\d))?\s*(?::|$)/;

/** Reads a closed comment. */
export function readRemark(source: string, { start, end, content }: ReviewMark): Remark {
  const written = source.slice(content.start, content.end);
  const found = AUTHOR.exec(written);
  const said = written.slice(found?.[0].length ?? 0);
  const from = content.end - said.trimStart().length;
  const words = { start: from, end: from + said.trim().length };
  return { start, end, author: found?.[1] ?? null, day: found?.[2] ?? null, words };
}

/** Whether a comment is a command to the rules rather than a word to a colleague. */
export function isStet(source: string, { words }: Remark): boolean {
  return /^stet\b/i.test(source.slice(words.start, words.start + 5));
}
