// What the server asks of files that it cannot read itself, answered by whatever file system VS Code has them on.
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { LARGEST_FILE_BYTES } from '../../server/src/archive/fileSource.ts';
import {
  LIST_FOLDERS_REQUEST,
  type ListedEntry,
  type ListFoldersParams,
  type ListFoldersResult,
} from '../../server/src/protocol/listFolders.ts';
import { READ_FILES_REQUEST, type ReadFilesParams, type ReadFilesResult } from '../../server/src/protocol/readFiles.ts';
import { decode } from '../../server/src/text/decode.ts';

/** Has a client, not yet started, answer its server. */
export function answerForFiles(client: BaseLanguageClient): void {
  client.onRequest(
    LIST_FOLDERS_REQUEST,
    ({ folders }: ListFoldersParams): Promise<ListFoldersResult> =>
      Promise.all(folders.map((folder) => listFolder(vscode.Uri.parse(folder)))),
  );
  client.onRequest(
    READ_FILES_REQUEST,
    ({ files }: ReadFilesParams): Promise<ReadFilesResult> =>
      Promise.all(files.map((file) => readFile(vscode.Uri.parse(file)))),
  );
}

/** The files and folders in a folder; none where it cannot be read. */
async function listFolder(folder: vscode.Uri): Promise<ListedEntry[]> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    return entries.flatMap(([name, type]) => {
      const kind = kindOf(type);
      return kind === null ? [] : [{ name, kind }];
    });
  } catch {
    return [];
  }
}

/** The text of a file; null for one that is not there, cannot be read, is too large, or is no text. */
async function readFile(file: vscode.Uri): Promise<string | null> {
  try {
    const { type, size } = await vscode.workspace.fs.stat(file);
    if (kindOf(type) !== 'file' || size > LARGEST_FILE_BYTES) return null;
    const decoded = decode(await vscode.workspace.fs.readFile(file));
    return decoded.kind === 'text' ? decoded.text : null;
  } catch {
    return null;
  }
}

/** A link to a file is one; a link to a folder may lead in a circle, and nothing here tells. */
function kindOf(type: vscode.FileType): ListedEntry['kind'] | null {
  if (type === vscode.FileType.Directory) return 'folder';
  return type & vscode.FileType.File ? 'file' : null;
}
