import { type CodeAction, CodeActionKind, type CodeActionParams, type WorkspaceEdit } from 'vscode-languageserver';
import type { TextEdit } from '../../text/textEdit.ts';
import type { OpenDocument } from '../openDocument.ts';
import type { Session } from '../session.ts';
import { toDiagnostic } from './diagnostic.ts';

/** `textDocument/codeAction`: the repairs of the findings that are shown in the range. Clients that know commands only get none. */
export function codeAction(session: Session, { textDocument, range, context }: CodeActionParams): CodeAction[] | null {
  const opened = session.opened(textDocument.uri);
  if (!opened) return null;
  if (!session.profile.codeActionLiterals || !wantsQuickFixes(context.only)) return [];
  const { document, service } = opened;
  const { positions } = document;
  return service.quickFixes(session.shownFindings(opened), positions.toSpan(range)).map((fix) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(session, fix.finding, positions)],
    ...(fix.preferred && { isPreferred: true }),
    edit: toWorkspaceEdit(fix.edits, document, session.profile.versionedEdits),
  }));
}

function wantsQuickFixes(only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix);
}

/** An edit that names the version it was made for is refused by the client when the text has moved on. */
function toWorkspaceEdit(edits: readonly TextEdit[], document: OpenDocument, versioned: boolean): WorkspaceEdit {
  const { uri, version, positions } = document;
  const list = edits.map((edit) => ({ range: positions.toRange(edit), newText: edit.text }));
  return versioned
    ? { documentChanges: [{ textDocument: { uri, version }, edits: list }] }
    : { changes: { [uri]: list } };
}
