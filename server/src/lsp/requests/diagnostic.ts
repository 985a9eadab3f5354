import type { DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver';
import { diagnosticsOf } from '../findings/diagnostics.ts';
import type { Session } from '../session.ts';

/** `textDocument/diagnostic`: the findings that are shown now; of a document that the server does not have, none. */
export function diagnostic(
  session: Session,
  { textDocument, previousResultId }: DocumentDiagnosticParams,
): DocumentDiagnosticReport {
  const opened = session.openedWhileTyping(textDocument.uri);
  if (!opened) return { kind: 'full', items: [] };
  const resultId = session.stateOf(opened);
  if (resultId === previousResultId) return { kind: 'unchanged', resultId };
  return { kind: 'full', resultId, items: diagnosticsOf(session, textDocument.uri) };
}
