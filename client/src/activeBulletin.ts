import * as vscode from 'vscode';
import { DOCUMENT_SELECTOR } from './languageClient.ts';

/** Whether the server is told of a document. */
export function isBulletin(document: vscode.TextDocument): boolean {
  return vscode.languages.match(DOCUMENT_SELECTOR, document) > 0;
}

/** The bulletin that is being edited; undefined where the active editor holds something else. */
export function activeBulletin(): vscode.TextDocument | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document !== undefined && isBulletin(document) ? document : undefined;
}
