import * as vscode from 'vscode';
import type { BaseLanguageClient, TextDocumentPositionParams } from 'vscode-languageclient';
import type { RequestName } from '../../server/src/protocol/request.ts';
import { activeBulletin } from './activeBulletin.ts';
import type { ServerControl } from './serverControl.ts';

/** Asks the server; undefined where it does not run, or has no answer: the log says why. */
export async function ask<Params extends object, Result>(
  server: ServerControl,
  method: RequestName<Params, Result>,
  params: Params,
  token?: vscode.CancellationToken,
): Promise<Result | undefined> {
  const { client } = server;
  if (client === undefined || server.state !== 'running') return undefined;
  try {
    return await request(client, method, params, token);
  } catch (error) {
    client.debug(`${method}: no answer.`, error);
    return undefined;
  }
}

/** Asks the server that a client is connected to. @throws ResponseError as the server answers */
export function request<Params extends object, Result>(
  client: BaseLanguageClient,
  method: RequestName<Params, Result>,
  params: Params,
  token?: vscode.CancellationToken,
): Promise<Result> {
  // A token that is not there would go to the server as a second parameter.
  return token ? client.sendRequest<Result>(method, params, token) : client.sendRequest<Result>(method, params);
}

/** What requests call a document by. */
export function textDocumentOf({ uri }: vscode.TextDocument): { readonly uri: string } {
  return { uri: uri.toString() };
}

/** The place of the cursor in the active bulletin, as the server knows it; undefined where no bulletin is active. */
export function placeOfCursor({ client }: ServerControl): TextDocumentPositionParams | undefined {
  const document = activeBulletin();
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  const editor = activeTextEditor ?? visibleTextEditors.find((each) => each.document === document);
  if (client === undefined || document === undefined || editor === undefined) return undefined;
  const { line, character } = editor.selection.active;
  return { textDocument: textDocumentOf(document), position: { line, character } };
}
