import type { Fix } from '../rules/rule.ts';
import type { Reading } from '../syntax/reading.ts';
import type { TextEdit } from '../text/textEdit.ts';

/** A fix with offsets of the file; null when one of its places is broken there by a review mark, so that nobody can say what the edit would hit. */
export function sourceFix(fix: Fix, reading: Reading): Fix | null {
  if (reading.isSource) return fix;
  const edits = fix.edits.map((edit) => sourceEdit(edit, reading));
  return edits.every((edit) => edit !== null) ? { ...fix, edits } : null;
}

function sourceEdit(edit: TextEdit, reading: Reading): TextEdit | null {
  const start = reading.toSource(edit.start, 'start');
  const end = reading.toSource(edit.end, 'end');
  const broken = edit.start === edit.end ? start !== end : !reading.isWhole(edit);
  return broken ? null : { start, end, text: edit.text };
}
