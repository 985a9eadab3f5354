import * as vscode from 'vscode';
import type { RenameFilesParams, WorkspaceEdit } from 'vscode-languageclient';
import type { RequestName } from '../../server/src/protocol/request.ts';
import { ask } from './ask.ts';
import { nearbyConfigs } from './nearbyConfigs.ts';
import type { ServerControl } from './serverControl.ts';

const WILL_RENAME_FILES: RequestName<RenameFilesParams, WorkspaceEdit | null> = 'workspace/willRenameFiles';

/**
 * Has `bulletin.json` follow what is renamed before any bulletin was opened: then the server is started to say what has to be edited. Once it runs its client
 * hears of renamings by itself.
 */
export function followRenamedFiles(server: ServerControl): vscode.Disposable {
  return vscode.workspace.onWillRenameFiles((event) => {
    if (server.state === 'idle' || server.state === 'starting') event.waitUntil(editsFor(server, event.files));
  });
}

async function editsFor(
  server: ServerControl,
  files: vscode.FileWillRenameEvent['files'],
): Promise<vscode.WorkspaceEdit | undefined> {
  const nearby = await Promise.all(files.map(({ oldUri }) => nearbyConfigs(oldUri)));
  if (nearby.every((configs) => configs.length === 0)) return undefined;
  await server.start();
  const params: RenameFilesParams = {
    files: files.map(({ oldUri, newUri }) => ({ oldUri: oldUri.toString(), newUri: newUri.toString() })),
  };
  const edit = await ask(server, WILL_RENAME_FILES, params);
  return server.client?.protocol2CodeConverter.asWorkspaceEdit(edit);
}
