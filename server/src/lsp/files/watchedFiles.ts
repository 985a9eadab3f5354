import {
  type Connection,
  type CreateFilesParams,
  type DeleteFilesParams,
  DidChangeWatchedFilesNotification,
  type DidChangeWatchedFilesParams,
  FileChangeType,
  type RenameFilesParams,
} from 'vscode-languageserver';
import type { FileChange, FileReader, FileSource, MaybeLater } from '../../archive/fileSource.ts';
import type { PathMatcher } from '../../config/globs.ts';
import { canonicalUri } from '../uris.ts';

/** All files, for `bulletin.json` may name any; folders that come and go as a whole and `.gitignore` are among them. What does not matter is passed over. */
export const WATCHED = '**/*';

/**
 * Files that are read by a host and watched by the client: it sees changes made outside the editor, on whatever machine they are. A client that cannot be
 * asked to watch tells at least of what is made, renamed and deleted in it.
 */
export class WatchedFiles implements FileSource {
  readonly #reader: FileReader;
  readonly #listeners = new Set<(changes: readonly FileChange[]) => void>();

  constructor(reader: FileReader) {
    this.#reader = reader;
  }

  list(folder: string, isExcluded: PathMatcher): Iterable<string> | AsyncIterable<string> {
    return this.#reader.list(folder, isExcluded);
  }

  lists(folder: string, uri: string, isExcluded: PathMatcher): MaybeLater<boolean> {
    return this.#reader.lists(folder, uri, isExcluded);
  }

  read(uri: string): MaybeLater<string | null> {
    return this.#reader.read(uri);
  }

  onDidChange(listener: (changes: readonly FileChange[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** What the client saw. */
  receive({ changes }: DidChangeWatchedFilesParams): void {
    this.#tell(changes.map(({ uri, type }) => ({ uri, kind: KINDS[type] ?? 'changed' })));
  }

  /** What was made in the client: files or whole folders. */
  created({ files }: CreateFilesParams): void {
    this.#tell(files.map(({ uri }) => ({ uri, kind: 'created' })));
  }

  renamed({ files }: RenameFilesParams): void {
    this.#tell([
      ...files.map(({ oldUri }): FileChange => ({ uri: oldUri, kind: 'deleted' })),
      ...files.map(({ newUri }): FileChange => ({ uri: newUri, kind: 'created' })),
    ]);
  }

  deleted({ files }: DeleteFilesParams): void {
    this.#tell(files.map(({ uri }) => ({ uri, kind: 'deleted' })));
  }

  /** A file that is named twice, by two watchers of a client, is one change. Some clients end the name of a folder with a slash. */
  #tell(changes: readonly FileChange[]): void {
    const byUri = new Map(changes.map(({ uri, kind }) => [canonicalUri(uri).replace(/\/$/, ''), kind]));
    const list = [...byUri].map(([uri, kind]) => ({ uri, kind }));
    for (const listener of this.#listeners) listener(list);
  }
}

const KINDS: Readonly<Partial<Record<FileChangeType, FileChange['kind']>>> = {
  [FileChangeType.Created]: 'created',
  [FileChangeType.Changed]: 'changed',
  [FileChangeType.Deleted]: 'deleted',
};

/** Asks the client to watch. Rejects when it will not. */
export async function askToWatch(connection: Connection): Promise<void> {
  await connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: [{ globPattern: WATCHED }],
  });
}
