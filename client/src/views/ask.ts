import * as vscode from 'vscode';
import { DOCUMENT_SELECTOR } from '../languageClient.ts';
import type { ServerControl } from '../serverControl.ts';
import type { PlaceParams } from './protocol.ts';

/** Asks the server; undefined where it does not run, or has no answer: the log says why. */
export async function ask<Result>(server: ServerControl, method: string, params: object): Promise<Result | undefined> {
  const { client } = server;
  if (client === undefined || server.state !== 'running') return undefined;
  try {
    return await client.sendRequest<Result>(method, params);
  } catch (error) {
    client.debug(`${method}: no answer.`, error);
    return undefined;
  }
}

/** The place of the cursor in the active bulletin, as the server knows it; undefined where no bulletin is active. */
export function placeOfCursor({ client }: ServerControl): PlaceParams | undefined {
  const editor = vscode.window.activeTextEditor;
  if (client === undefined || editor === undefined) return undefined;
  const { document, selection } = editor;
  if (vscode.languages.match(DOCUMENT_SELECTOR, document) === 0) return undefined;
  const { line, character } = selection.active;
  return { textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) }, position: { line, character } };
}
