import * as vscode from 'vscode';

/** Starts a worker of a script of the extension: of a copy, because no worker may be started from where VS Code keeps its extensions. */
export async function startWorker(script: vscode.Uri): Promise<Worker> {
  const code = new Uint8Array(await vscode.workspace.fs.readFile(script));
  return new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
}
