/** Keeps what is known of the files around the open documents: configuration and archive, in the background. */
import type { DidChangeWorkspaceFoldersParams, InitializeParams } from 'vscode-languageserver';
import { ArchiveKeeper } from '../archive/archiveKeeper.ts';
import type { FileChange, FileSource } from '../archive/fileSource.ts';
import type { Bulletin } from '../bulletin/bulletin.ts';
import { CONFIG_NAME } from './configurations.ts';
import type { Session } from './session.ts';
import { canonicalUri, foldersOf } from './uris.ts';

/** A text file is a bulletin without anyone saying so when its header line stands this near its beginning. */
const HEADER_WITHIN = 400;

export class Workspace {
  readonly #session: Session;
  readonly #keeper: ArchiveKeeper;
  /** What ends the loading of each folder, by its canonical URI. */
  readonly #folders = new Map<string, AbortController>();
  readonly #fail: (error: unknown) => void;
  readonly #unsubscribe: () => void;

  /** `fail` is told of what went wrong in the background. */
  constructor(session: Session, files: FileSource, fail: (error: unknown) => void) {
    this.#session = session;
    this.#fail = fail;
    this.#keeper = new ArchiveKeeper({
      files,
      archive: session.archive,
      isCandidate: isTextFile,
      readBulletin: (uri, text) => this.#readBulletin(uri, text),
      isOpen: (uri) => this.#openUris().has(uri),
    });
    this.#unsubscribe = files.onDidChange((changes) => this.#background(this.#changed(changes)));
  }

  /** Begins to read folders. One that is being read, or was, is read anew. */
  addFolders(folders: readonly string[]): void {
    for (const folder of folders) {
      this.#folders.get(folder)?.abort();
      const controller = new AbortController();
      this.#folders.set(folder, controller);
      this.#background(this.#keeper.load(folder, controller.signal));
    }
  }

  /** The innermost open folder that holds a file, a canonical URI; null where none does. */
  rootOf(uri: string): string | null {
    return foldersOf(uri).find((folder) => this.#folders.has(folder)) ?? null;
  }

  changeFolders({ event }: DidChangeWorkspaceFoldersParams): void {
    for (const { uri } of event.removed) {
      const folder = folderUri(uri);
      this.#folders.get(folder)?.abort();
      this.#folders.delete(folder);
      this.#session.archive.removeFolder(folder);
    }
    this.addFolders(event.added.map(({ uri }) => folderUri(uri)));
  }

  /** A `bulletin.json` was opened, edited or closed, by its canonical URI: it says what stands in the editor, else what is on the disk. */
  configChanged(uri: string): void {
    const [folder] = foldersOf(uri);
    if (folder !== undefined) this.#background(this.#session.configurations.look(folder));
  }

  /** The editor no longer has a document: from now on its file counts again. */
  closed(uri: string): void {
    this.#background(this.#keeper.refresh(canonicalUri(uri)));
  }

  /** Ends all that goes on in the background. */
  end(): void {
    this.#unsubscribe();
    for (const controller of this.#folders.values()) controller.abort();
  }

  async #changed(changes: readonly FileChange[]): Promise<void> {
    const configs = changes.filter(({ uri }) => uri.endsWith(`/${CONFIG_NAME}`));
    for (const { uri } of configs) {
      const [folder] = foldersOf(uri);
      if (folder !== undefined) await this.#session.configurations.refresh(folder);
    }
    // What is a bulletin, and what its dates are, may have changed for any file.
    if (configs.length > 0) this.addFolders([...this.#folders.keys()]);
    else await this.#keeper.update(changes);
  }

  async #readBulletin(uri: string, text: string): Promise<Bulletin | null> {
    const { configurations } = this.#session;
    await configurations.prepare(uri);
    const { service, isNamed } = configurations.contextOf(uri);
    if (isNamed === false) return null;
    const bulletin = service.read(text);
    const isOurs = isNamed === true || uri.endsWith('.bulletin');
    return isOurs || (bulletin.header && bulletin.header.start <= HEADER_WITHIN) ? bulletin : null;
  }

  #openUris(): ReadonlySet<string> {
    return new Set([...this.#session.documents.all()].map(({ uri }) => canonicalUri(uri)));
  }

  #background(work: Promise<void>): void {
    work.catch(this.#fail);
  }
}

/** The folders that a client has open: `workspaceFolders`, or what older clients say instead; none for a single file. */
export function workspaceFolders({ workspaceFolders, rootUri, rootPath }: InitializeParams): string[] {
  if (Array.isArray(workspaceFolders))
    return workspaceFolders.filter((folder) => typeof folder?.uri === 'string').map(({ uri }) => folderUri(uri));
  if (typeof rootUri === 'string') return [folderUri(rootUri)];
  return typeof rootPath === 'string' && rootPath.startsWith('/') ? [folderUri(`file://${rootPath}`)] : [];
}

function folderUri(uri: string): string {
  return canonicalUri(uri).replace(/\/$/, '');
}

function isTextFile(uri: string): boolean {
  return /\.(?:bulletin|txt)$/i.test(uri);
}
