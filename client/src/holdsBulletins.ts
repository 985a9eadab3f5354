import * as vscode from 'vscode';
import { CONFIG_FILE } from '../../server/src/config/configFile.ts';

/** What a folder of bulletins has at least one of. */
const SIGNS = `{${CONFIG_FILE},**/*.bulletin}`;

/** Whether a folder tells by its files that it holds bulletins; no bulletin need be open for it. */
export async function holdsBulletins(
  folder: vscode.WorkspaceFolder,
  token?: vscode.CancellationToken,
): Promise<boolean> {
  const found = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, SIGNS), undefined, 1, token);
  return found.length > 0;
}
