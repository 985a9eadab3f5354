import * as vscode from 'vscode';
import type { ServerControl } from './serverControl.ts';

/** Starts the server and waits until it has read the archive, which the window says meanwhile. False where the server could not start, or ended. */
export async function archiveReady(server: ServerControl): Promise<boolean> {
  await server.start();
  if (server.archive === 'ready') return true;
  const progress = { location: vscode.ProgressLocation.Window, title: 'Reading the archive…' };
  return vscode.window.withProgress(progress, () => settled(server));
}

function settled(server: ServerControl): Promise<boolean> {
  return new Promise((resolve) => {
    const look = () => {
      if (server.archive !== 'ready' && server.state !== 'stopped') return;
      subscriptions.dispose();
      resolve(server.archive === 'ready');
    };
    const subscriptions = vscode.Disposable.from(server.onDidChangeArchive(look), server.onDidChangeState(look));
    look();
  });
}
