import {
  type Connection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { CONFIG_FILE } from '../../config/configFile.ts';

/**
 * Asks the client to tell of each `bulletin.json` that is open in it: an edit of one must be made for what stands in the editor, saved or not.
 * Rejects when it will not.
 */
export async function askForConfigs(connection: Connection): Promise<void> {
  const documentSelector = [{ pattern: `**/${CONFIG_FILE}` }];
  await connection.client.register(DidOpenTextDocumentNotification.type, { documentSelector });
  const syncKind = TextDocumentSyncKind.Incremental;
  await connection.client.register(DidChangeTextDocumentNotification.type, { documentSelector, syncKind });
  await connection.client.register(DidCloseTextDocumentNotification.type, { documentSelector });
}
