/** Keeps what is known of the files around the open documents: configuration and archive, in the background. */
import type { DidChangeWorkspaceFoldersParams, InitializeParams } from 'vscode-languageserver';
import { ArchiveKeeper, MOST_FILES } from '../../archive/archiveKeeper.ts';
import type { FileChange, FileSource } from '../../archive/fileSource.ts';
import type { Turns } from '../../archive/turns.ts';
import { CONFIG_FILE } from '../../config/configFile.ts';
import { NO_PATHS } from '../../config/globs.ts';
import { GITIGNORE } from '../../config/walkedFolder.ts';
import { fileName } from '../../text/fileName.ts';
import type { Scheduler } from '../scheduler.ts';
import type { Session } from '../session.ts';
import { canonicalUri, foldersOf } from '../uris.ts';
import type { FolderExcludes } from './folderExcludes.ts';
import type { LoadingProgress } from './loadingProgress.ts';

/** So long a folder waits to be read for what the client leaves out of it. A client that never answers has an archive all the same. */
export const EXCLUDES_PATIENCE_MS = 1000;

export interface WorkspaceSetup {
  readonly session: Session;
  readonly files: FileSource;
  readonly scheduler: Scheduler;
  readonly turns: Turns;
  /** The folders that the client has open. */
  readonly folders: readonly string[];
  /** What the user leaves out of each folder. */
  readonly excludes: FolderExcludes;
  /** Called when a folder begins to be read; what it gives, when it is. */
  readonly reading: () => () => void;
  readonly createProgress: (cancel: () => void) => LoadingProgress;
  /** Tells the user something, in one sentence. */
  readonly warn: (sentence: string) => void;
  /** Told of what went wrong in the background. */
  readonly fail: (error: unknown) => void;
}

export class Workspace {
  readonly #setup: WorkspaceSetup;
  readonly #keeper: ArchiveKeeper;
  /** What ends the reading of each folder that is open, by its canonical URI. */
  readonly #folders = new Map<string, AbortController>();
  readonly #unsubscribe: () => void;

  constructor(setup: WorkspaceSetup) {
    this.#setup = setup;
    const { session, files, turns, folders, excludes } = setup;
    const { archive, configurations, documents } = session;
    this.#keeper = new ArchiveKeeper({
      files,
      archive,
      turns,
      folderOf: (uri) => this.rootOf(uri),
      prepare: (uri) => configurations.prepare(uri),
      isBulletin: (uri) => configurations.readerOf(uri).isNamed,
      isExcluded: (folder) => excludes.of(folder),
      readBulletin: (uri, text) => configurations.readerOf(uri).service.read(text),
      isOpen: (uri) => documents.ofFile(uri)?.isBulletin === true,
    });
    this.#unsubscribe = files.onDidChange((changes) => this.#background(this.#changed(changes)));
    for (const folder of folders) this.#expect(folder);
  }

  /** Begins to read the folders that were open from the beginning. */
  begin(): void {
    for (const folder of this.#folders.keys()) this.#load(folder);
  }

  /** The open folders, as canonical URIs. */
  get folders(): readonly string[] {
    return [...this.#folders.keys()];
  }

  /** The innermost open folder that holds a file, a canonical URI; null where none does. */
  rootOf(uri: string): string | null {
    return foldersOf(uri).find((folder) => this.#folders.has(folder)) ?? null;
  }

  changeFolders({ event }: DidChangeWorkspaceFoldersParams): void {
    const outer = new Set<string>();
    for (const { uri } of event.removed) {
      const folder = folderUri(uri);
      this.#folders.get(folder)?.abort();
      this.#folders.delete(folder);
      this.#keeper.forget(folder);
      const around = this.rootOf(folder);
      if (around !== null) outer.add(around);
    }
    const added = event.added.map(({ uri }) => folderUri(uri)).filter((folder) => !this.#folders.has(folder));
    for (const folder of added) this.#expect(folder);
    this.#setup.session.configurations.foldersChanged();
    for (const folder of new Set([...added, ...outer])) if (this.#folders.has(folder)) this.#load(folder);
  }

  /** A `bulletin.json` was opened, edited or closed, by its canonical URI: it says what stands in the editor, else what is on the disk. */
  configChanged(uri: string): void {
    const [folder] = foldersOf(uri);
    const { configurations } = this.#setup.session;
    if (folder !== undefined) this.#background(this.#reconfigured(folder, configurations.look(folder)));
  }

  /** The editor no longer has a document: from now on its file counts again. */
  closed(uri: string): void {
    this.#background(this.#keeper.refresh([canonicalUri(uri)]));
  }

  /** The settings of the editor have changed: what is left out of a folder now may be another. */
  settingsChanged(): void {
    for (const folder of this.#folders.keys()) {
      const asking = this.#setup.excludes.ask(folder);
      if (asking) this.#loadOnNews(folder, asking);
    }
  }

  /** Ends all that goes on in the background. */
  end(): void {
    this.#unsubscribe();
    for (const controller of this.#folders.values()) controller.abort();
  }

  #expect(folder: string): void {
    this.#folders.set(folder, new AbortController());
    this.#keeper.expect(folder);
  }

  /** Reads what is not known of a folder; ends an earlier reading of it. */
  #load(folder: string): void {
    this.#folders.get(folder)?.abort();
    const controller = new AbortController();
    this.#folders.set(folder, controller);
    this.#background(this.#read(folder, controller));
  }

  /** Reads a folder once it turns out that something else is left out of it than was known. */
  #loadOnNews(folder: string, asking: Promise<boolean>): void {
    const loading = asking.then((isNews) => {
      if (isNews && this.#folders.has(folder)) this.#load(folder);
    });
    this.#background(loading);
  }

  /** Waits for what is left out of a folder, but not for ever: an answer that comes later is taken when it comes. */
  async #awaitExcludes(folder: string, asking: Promise<boolean>): Promise<void> {
    const isInTime = await new Promise<boolean>((resolve) => {
      const stop = this.#setup.scheduler.after(EXCLUDES_PATIENCE_MS, () => resolve(false));
      void asking.then(() => {
        stop();
        resolve(true);
      });
    });
    if (!isInTime) this.#loadOnNews(folder, asking);
  }

  async #read(folder: string, controller: AbortController): Promise<void> {
    const progress = this.#setup.createProgress(() => controller.abort());
    const ended = this.#setup.reading();
    try {
      const asking = this.#setup.excludes.ask(folder);
      if (asking) await this.#awaitExcludes(folder, asking);
      const end = await this.#keeper.load(folder, controller.signal, progress.report);
      if (end === 'tooMany') this.#setup.warn(tooMany(folder));
    } finally {
      ended();
      progress.end();
    }
  }

  async #changed(changes: readonly FileChange[]): Promise<void> {
    const { configurations } = this.#setup.session;
    const uris = new Set(changes.map(({ uri }) => uri));
    const named = [...uris].flatMap((uri) => (uri.endsWith(`/${CONFIG_FILE}`) ? foldersOf(uri).slice(0, 1) : []));
    for (const folder of new Set([...named, ...configurations.lookedIn(uris)]))
      await this.#reconfigured(folder, configurations.refresh(folder));
    for (const uri of uris) {
      const [folder] = foldersOf(uri);
      if (folder !== undefined && uri.endsWith(`/${GITIGNORE}`)) this.#reload(folder);
    }
    await this.#keeper.refresh(uris);
    this.#forgetFolders(changes);
    for (const { uri, kind } of changes) if (kind !== 'deleted') await this.#replaced(uri);
  }

  /** A folder that is told of by itself may hold anything now: some clients call it changed when another has taken its place. */
  async #replaced(uri: string): Promise<void> {
    if (this.#setup.session.archive.get(uri) !== null || !(await this.#isFolder(uri))) return;
    this.#keeper.outdate((each) => each.startsWith(`${uri}/`));
    this.#reload(uri);
  }

  /** Whether there is something in a folder of this name within an open one. */
  async #isFolder(uri: string): Promise<boolean> {
    const { files, excludes } = this.#setup;
    const root = this.rootOf(uri);
    // What is left out, such as packages that are installed, changes by the thousand, and asking for each would take long.
    if (root === null || !(await files.lists(root, uri, excludes.of(root)))) return false;
    for await (const _ of files.list(uri, NO_PATHS)) return true;
    return false;
  }

  /** The `bulletin.json` of a folder was read anew; `isOtherwise` resolves to whether that makes other bulletins of the files below. */
  async #reconfigured(folder: string, isOtherwise: Promise<boolean>): Promise<void> {
    if (!(await isOtherwise)) return;
    const { configurations } = this.#setup.session;
    // Of the files below, all that have no nearer one.
    const isGoverned = (uri: string): boolean => (configurations.nearest(uri) ?? '').length <= folder.length;
    this.#keeper.outdate((uri) => uri.startsWith(`${folder}/`) && isGoverned(uri));
    this.#reload(folder);
  }

  /** Reads anew what is outdated in the open folders that hold a folder, or lie in it. */
  #reload(folder: string): void {
    const own = this.rootOf(`${folder}/`);
    const inner = [...this.#folders.keys()].filter((root) => root.startsWith(`${folder}/`));
    for (const root of own === null ? inner : [own, ...inner]) this.#load(root);
  }

  /** Of a folder that is deleted or moved as a whole, some clients tell nothing but that. */
  #forgetFolders(changes: readonly FileChange[]): void {
    const gone = new Set(changes.filter(({ kind }) => kind === 'deleted').map(({ uri }) => uri));
    if (gone.size > 0) this.#keeper.forgetBelow((uri) => foldersOf(uri).some((folder) => gone.has(folder)));
  }

  #background(work: Promise<void>): void {
    work.catch(this.#setup.fail);
  }
}

function tooMany(folder: string): string {
  return `Bulletin looked at the first ${MOST_FILES.toLocaleString('en')} files of "${fileName(folder)}" only, for it holds more. Open the folder of the bulletins itself, or name what holds none in a .gitignore.`;
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
