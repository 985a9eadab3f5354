import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type DidChangeWatchedFilesParams,
  FileChangeType,
} from 'vscode-languageserver';
import type { FileChange, FileReader, FileSource, MaybeLater } from '../archive/fileSource.ts';
import type { PathMatcher } from '../config/globs.ts';
import { canonicalUri } from './uris.ts';

/** All files, for `bulletin.json` may name any; folders that come and go as a whole and `.gitignore` are among them. What does not matter is passed over. */
const WATCHED = ['**/*'];

/** Files that are read by a host and watched by the client: it sees changes made outside the editor, on whatever machine they are. */
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

  /** What the client saw. A file that is named twice, by two watchers of a client, is one change. */
  receive({ changes }: DidChangeWatchedFilesParams): void {
    const byUri = new Map(changes.map(({ uri, type }) => [canonicalUri(uri), KINDS[type] ?? 'changed']));
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
    watchers: WATCHED.map((globPattern) => ({ globPattern })),
  });
}
