/** What happens when the client opens, edits, saves and closes documents. */
import type {
  DidChangeTextDocumentParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
  DidSaveTextDocumentParams,
} from 'vscode-languageserver';
import { CONFIG_FILE } from '../config/configFile.ts';
import type { OpenDocument } from './documents/openDocument.ts';
import type { Workspace } from './files/workspace.ts';
import type { Running } from './running.ts';

/** Findings are told once it is known which `bulletin.json` holds: others than those would only flicker. */
export function didOpen({ session, schedule, workspace }: Running, params: DidOpenTextDocumentParams): void {
  const before = session.documents.get(params.textDocument.uri);
  if (before) schedule.closed(before);
  const document = session.documents.open(params);
  if (!document.isBulletin) {
    lookAtConfig(workspace, document);
    return;
  }
  const tell = (): void => {
    if (session.documents.get(document.uri) === document) schedule.changedAround(document);
  };
  const waiting = session.configurations.prepare(document.canonicalUri);
  if (waiting) waiting.then(tell, tell);
  else tell();
}

export function didChange({ session, schedule, workspace }: Running, params: DidChangeTextDocumentParams): void {
  const document = session.documents.change(params);
  if (document?.isBulletin) schedule.edited(document);
  else if (document) lookAtConfig(workspace, document);
}

export function didSave({ session, schedule }: Running, { textDocument }: DidSaveTextDocumentParams): void {
  const document = session.documents.bulletin(textDocument.uri);
  if (document) schedule.rested(document);
}

/** What was published of a closed document is taken back. */
export function didClose(
  { session, schedule, workspace, besideText, findings }: Running,
  { textDocument }: DidCloseTextDocumentParams,
): void {
  const document = session.documents.close({ textDocument });
  if (!document) return;
  if (!document.isBulletin) {
    lookAtConfig(workspace, document);
    return;
  }
  schedule.closed(document);
  besideText.closed(document);
  findings.takeBack(document.uri);
  workspace.closed(document.uri);
}

/** What a `bulletin.json` says holds at once, saved or not. */
function lookAtConfig(workspace: Workspace, document: OpenDocument): void {
  const uri = document.canonicalUri;
  if (uri.endsWith(`/${CONFIG_FILE}`)) workspace.configChanged(uri);
}
