/** The edits that repairs are made of. */
import type { Span } from '../text/span.ts';
import type { TextEdit } from '../text/textEdit.ts';

export function insert(at: number, text: string): TextEdit {
  return { start: at, end: at, text };
}

export function replace({ start, end }: Span, text: string): TextEdit {
  return { start, end, text };
}

/** Makes `after` of the span that holds `before`, without touching what both begin and end with. */
export function minimalReplace({ start }: Span, before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return { start: start + head, end: start + before.length - tail, text: after.slice(head, after.length - tail) };
}

/** The line end that the file uses after `at`; a line feed when it has none there. */
export function lineEndBehind(text: string, at: number): string {
  return /\r\n|\r|\n/.exec(text.slice(at, at + 200))?.[0] ?? '\n';
}
