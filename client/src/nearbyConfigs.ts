import * as vscode from 'vscode';
import { CONFIG_FILE } from '../../server/src/config/configFile.ts';
import type { FoundConfig } from './namedByConfig.ts';

/** Every `bulletin.json` in the folder of `file` or in one above it. One that cannot be read is as none. */
export async function nearbyConfigs(file: vscode.Uri): Promise<FoundConfig[]> {
  const found = await Promise.all(foldersAbove(file).map(readConfig));
  return found.filter((config) => config !== undefined);
}

function foldersAbove(file: vscode.Uri): vscode.Uri[] {
  const folders: vscode.Uri[] = [];
  let below = file;
  for (;;) {
    const folder = vscode.Uri.joinPath(below, '..');
    if (folder.path === below.path) return folders;
    folders.push(folder);
    below = folder;
  }
}

async function readConfig(folder: vscode.Uri): Promise<FoundConfig | undefined> {
  try {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, CONFIG_FILE));
    return { folder: folder.path, text: new TextDecoder().decode(bytes) };
  } catch {
    return undefined;
  }
}
