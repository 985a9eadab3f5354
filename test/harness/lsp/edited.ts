import assert from 'node:assert/strict';
import type { SnippetTextEdit, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-protocol/node';
import { LineIndex } from '../../../server/src/text/lineIndex.ts';
import { applyEdits } from '../../../server/src/text/textEdit.ts';

/** A text after edits of the protocol, for a client that counts UTF-16 units. Snippets, which the server never sends, are left out. */
export function edited(text: string, edits: readonly (TextEdit | SnippetTextEdit)[]): string {
  const lines = new LineIndex(text);
  const offset = ({ line, character }: TextEdit['range']['start']): number => lines.startOf(line) + character;
  return applyEdits(
    text,
    edits.flatMap((edit) =>
      'newText' in edit ? [{ start: offset(edit.range.start), end: offset(edit.range.end), text: edit.newText }] : [],
    ),
  );
}

/** The edit of the first document that an edit of the workspace changes; there must be one. */
export function documentEdit(edit: WorkspaceEdit | null | undefined): TextDocumentEdit {
  const found = edit?.documentChanges?.find((change): change is TextDocumentEdit => 'edits' in change);
  assert.ok(found);
  return found;
}
