import * as vscode from 'vscode';
import { activeBulletin } from './activeBulletin.ts';

/** The URI of a file by whose `bulletin.json` the server should answer about the archive: of the active bulletin, else of one in the first folder. */
export function configPlace(): string | null {
  const document = activeBulletin();
  if (document && !document.isUntitled) return document.uri.toString();
  const folder = vscode.workspace.workspaceFolders?.[0];
  return folder ? vscode.Uri.joinPath(folder.uri, 'new.bulletin').toString() : null;
}
