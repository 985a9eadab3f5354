import type { TextEdit as LspTextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextEdit } from '../../text/textEdit.ts';
import type { ClientProfile } from '../client/clientProfile.ts';
import type { FilePositions } from './archivePositions.ts';
import type { Positions } from './positions.ts';

/** What edits are of. `version` is null for a file that the client has not opened here. */
export interface Edited {
  readonly uri: string;
  readonly version: number | null;
  readonly positions: Positions;
}

/** Edits of one document. An edit that names the version it was made for is refused by the client when the text has moved on. */
export function toWorkspaceEdit(
  edits: readonly TextEdit[],
  { uri, version, positions }: Edited,
  { versionedEdits }: Pick<ClientProfile, 'versionedEdits'>,
): WorkspaceEdit {
  const list = toTextEdits(edits, positions);
  return versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits: list }] }
    : { changes: { [uri]: list } };
}

/** Makes a file, which must not be there yet. Only for clients that say that they can. */
export function toNewFile(uri: string, text: string): WorkspaceEdit {
  const start = { line: 0, character: 0 };
  return {
    documentChanges: [
      { kind: 'create', uri },
      { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: text }] },
    ],
  };
}

/** Edits in offsets of a text as those of the protocol. */
export function toTextEdits(edits: readonly TextEdit[], positions: Pick<FilePositions, 'toRange'>): LspTextEdit[] {
  return edits.map((edit) => ({ range: positions.toRange(edit), newText: edit.text }));
}
