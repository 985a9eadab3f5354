import type { Span } from './span.ts';

/** Replace the characters of the span by `text`; an empty span inserts. Offsets are those before any edit is applied. */
export interface TextEdit extends Span {
  readonly text: string;
}

/**
 * Applies edits that do not overlap, in any order; two insertions at one place keep the order given.
 * Throws a RangeError when two overlap: the caller chooses among them first.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const parts: string[] = [];
  let at = 0;
  for (const edit of sorted) {
    if (edit.start < at) throw new RangeError(`edits overlap at offset ${edit.start}`);
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
