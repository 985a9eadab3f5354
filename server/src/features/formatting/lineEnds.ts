/** White space at the ends of lines, and the line ends themselves. Offsets are those of the file: a review mark has lines like any other text. */
import type { TextEdit } from '../../text/textEdit.ts';

const LINE_END = /\r\n|\r|\n/g;
const TRAILING = /(?<![ \t\u00a0])[ \t\u00a0]+(?=[\r\n]|$)/g;

/** Edits that give all lines the line end that most have; of two that are equally frequent, the one that comes first. */
export function lineEndEdits(text: string): TextEdit[] {
  const found = [...text.matchAll(LINE_END)];
  const counts = new Map<string, number>();
  for (const [each] of found) counts.set(each, (counts.get(each) ?? 0) + 1);
  const [first, ...others] = [...counts].sort(([, a], [, b]) => b - a);
  if (!first || others.length === 0) return [];
  const [usual] = first;
  return found
    .filter(([each]) => each !== usual)
    .map(({ index, 0: each }) => ({ start: index, end: index + each.length, text: usual }));
}

/** Edits that take away spaces and tabs at the ends of lines and of the text. */
export function trailingSpaceEdits(text: string): TextEdit[] {
  return [...text.matchAll(TRAILING)].map(({ index, 0: space }) => ({
    start: index,
    end: index + space.length,
    text: '',
  }));
}

/** The first line end of a text; a line feed where it has none. */
export function lineEndOf(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}
