// From what a reviewer does to an edit of the text, made by the server for the version that the reviewer has seen.
import * as vscode from 'vscode';
import { LSPErrorCodes, ResponseError } from 'vscode-languageclient';
import { type PlacedAction, REVIEW_EDIT_REQUEST, type ReviewEditParams } from '../../../server/src/protocol/marks.ts';
import { request, textDocumentOf } from '../ask.ts';
import type { ServerControl } from '../serverControl.ts';

/** `nothing`: there was nothing to do. `refused`: it could not be done, and the user has been told. */
export type Outcome = 'done' | 'nothing' | 'refused';

/**
 * Does it, as one step that can be undone. An edit for a text that has changed meanwhile is not made, and the user is told.
 * @param version of the document that the places of `action` are in
 */
export async function act(
  server: ServerControl,
  document: vscode.TextDocument,
  version: number,
  action: PlacedAction,
): Promise<Outcome> {
  const { client } = server;
  if (client === undefined || server.state !== 'running') {
    void vscode.window.showWarningMessage('The Bulletin server does not run, so that nothing was done.');
    return 'refused';
  }
  const params: ReviewEditParams = { textDocument: textDocumentOf(document), version, action };
  try {
    const edit = await request(client, REVIEW_EDIT_REQUEST, params);
    if (edit === null) return 'nothing';
    const made = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
    // VS Code refuses by itself what it learns of later than this.
    if (document.version === version && (await vscode.workspace.applyEdit(made))) return 'done';
  } catch (error) {
    if (!(error instanceof ResponseError) || error.code !== LSPErrorCodes.ContentModified) {
      client.error('An edit of the review could not be made.', error);
      void vscode.window.showErrorMessage('That could not be done. The log of Bulletin says why.');
      return 'refused';
    }
  }
  void vscode.window.showWarningMessage('The text has changed meanwhile, so that nothing was done. Try again.');
  return 'refused';
}
