// Shows a folder in code-server, for the user's own browser.
import { startCodeServer } from '../../test/vscode/host/codeServer.ts';
import { quietSettings } from '../../test/vscode/host/settings.ts';
import { workbenchUrl } from '../../test/vscode/host/workbench.ts';
import { root } from '../lib/run.ts';

/** Serves the folder and says where, until this process ends. */
export async function openInCodeServer(reason: string, folder: string): Promise<void> {
  console.log(`Using code-server, VS Code in a browser: ${reason}.`);
  const server = await startCodeServer({ settings: quietSettings, extension: root });
  console.log(`\n  ${workbenchUrl(server, { folder })}\n\nOpen this address in a browser. Ctrl+C stops everything.`);
}
