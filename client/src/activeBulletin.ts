import * as vscode from 'vscode';
import { DOCUMENT_SELECTOR } from './languageClient.ts';

/** Whether the server is told of a document. */
export function isBulletin(document: vscode.TextDocument): boolean {
  return vscode.languages.match(DOCUMENT_SELECTOR, document) > 0;
}

/**
 * The bulletin that is being edited, or, while a page like the preview has the keyboard, the one beside it; undefined where the active editor holds
 * something else, and where several bulletins stand beside a page.
 */
export function activeBulletin(): vscode.TextDocument | undefined {
  const { activeTextEditor: active, visibleTextEditors } = vscode.window;
  const [document, ...others] = new Set(
    (active ? [active] : visibleTextEditors).map((editor) => editor.document).filter(isBulletin),
  );
  return others.length === 0 ? document : undefined;
}
