/** Files in memory as a client gives them to a server without a disk: what is in a folder, what is in a file. */
import type { MessageConnection } from 'vscode-languageserver-protocol/node';
import {
  LIST_FOLDERS_REQUEST,
  type ListedEntry,
  type ListFoldersParams,
} from '../../../server/src/protocol/listFolders.ts';
import { READ_FILES_REQUEST, type ReadFilesParams } from '../../../server/src/protocol/readFiles.ts';

/** Answers as a client does, and counts the questions. */
export class ClientSide {
  readonly #texts: Map<string, string>;
  /** What was asked of folders, and of files: each question as the names in it. */
  readonly listed: (readonly string[])[] = [];
  readonly read: (readonly string[])[] = [];

  /** The texts of files by their URIs. */
  constructor(texts: Readonly<Record<string, string>>) {
    this.#texts = new Map(Object.entries(texts));
  }

  readonly listFolders = async (folders: readonly string[]): Promise<ListedEntry[][]> => {
    this.listed.push(folders);
    return folders.map((folder) => this.#entries(folder));
  };

  readonly readFiles = async (files: readonly string[]): Promise<(string | null)[]> => {
    this.read.push(files);
    return files.map((file) => this.#texts.get(file) ?? null);
  };

  /** Has a connection to a server answer by these files. */
  answer(connection: MessageConnection): void {
    connection.onRequest(LIST_FOLDERS_REQUEST, ({ folders }: ListFoldersParams) => this.listFolders(folders));
    connection.onRequest(READ_FILES_REQUEST, ({ files }: ReadFilesParams) => this.readFiles(files));
  }

  /** Writes a file, or deletes it when `text` is null; the server is told by whoever calls this. */
  write(uri: string, text: string | null): void {
    if (text === null) this.#texts.delete(uri);
    else this.#texts.set(uri, text);
  }

  #entries(folder: string): ListedEntry[] {
    const entries = new Map<string, ListedEntry>();
    for (const uri of this.#texts.keys()) {
      if (!uri.startsWith(`${folder}/`)) continue;
      const [first = '', ...rest] = uri.slice(folder.length + 1).split('/');
      const name = decodeURIComponent(first);
      entries.set(name, { name, kind: rest.length > 0 ? 'folder' : 'file' });
    }
    return [...entries.values()];
  }
}
