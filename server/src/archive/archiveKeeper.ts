/** Keeps an archive in step with the files of some folders. */
import type { Bulletin } from '../bulletin/bulletin.ts';
import type { PathMatcher } from '../config/globs.ts';
import type { Archive } from './archive.ts';
import type { FileReader } from './fileSource.ts';
import type { Turns } from './turns.ts';

/** More files than any archive of a daily has: beyond it a folder is not an archive but a home or a whole disk. */
export const MOST_FILES = 100_000;

/** How many files are read at once where reading takes waiting: enough that the waiting is shared. */
const READ_TOGETHER = 64;

/** For so many files it is found out at once by what configuration they are read, where that takes waiting: as many as some hundred folders hold. */
const PREPARED_TOGETHER = 1000;

/** From so many files on, what they do to each other is worked out once, at the end, and not for each. */
const MANY_FILES = 50;

export interface ArchiveKeeperSetup {
  readonly files: FileReader;
  readonly archive: Archive;
  readonly turns: Turns;
  /** The innermost of the folders that a file lies in; null for one that lies in none. */
  readonly folderOf: (uri: string) => string | null;
  /** Null when it is known by what configuration a file is read; else to be waited for. */
  readonly prepare: (uri: string) => Promise<void> | null;
  /** Whether a file is a bulletin, by its name. */
  readonly isBulletin: (uri: string) => boolean;
  readonly isExcluded: (folder: string) => PathMatcher;
  readonly readBulletin: (uri: string, text: string) => Bulletin;
  /** Whether an editor has the file open: then the editor's text counts, not the file. */
  readonly isOpen: (uri: string) => boolean;
}

/** Told between two pieces of work how many files are read, of how many. */
export type OnProgress = (done: number, total: number) => void;

/** `tooMany`: the folder holds more files than are looked at. */
export type LoadEnd = 'complete' | 'tooMany' | 'aborted';

export class ArchiveKeeper {
  readonly #setup: ArchiveKeeperSetup;
  /** How much goes on that brings in many files. */
  #loading = 0;
  /** Folders that are not wholly read. */
  readonly #incomplete = new Set<string>();
  /** Known files that are to be read again. */
  readonly #outdated = new Set<string>();

  constructor(setup: ArchiveKeeperSetup) {
    this.#setup = setup;
  }

  /** The files of a folder are missing from now on, until `load` has brought them. */
  expect(folder: string): void {
    this.#incomplete.add(folder);
    this.#beginLoading();
    this.#endLoading();
  }

  /** Reads the files of a folder that are not known yet, or outdated, and forgets those that are there no more. */
  async load(folder: string, signal: AbortSignal, onProgress: OnProgress): Promise<LoadEnd> {
    this.#incomplete.add(folder);
    this.#beginLoading();
    try {
      const { found, isWhole } = await this.#list(folder, signal);
      if (isWhole) this.#removeAll((uri) => this.#setup.folderOf(uri) === folder && !found.has(uri));
      const { archive } = this.#setup;
      const unread = [...found].filter((uri) => archive.get(uri) === null || this.#outdated.has(uri));
      await this.#readAll(unread, signal, onProgress);
      if (signal.aborted) return 'aborted';
      if (isWhole) this.#incomplete.delete(folder);
      return isWhole ? 'complete' : 'tooMany';
    } finally {
      this.#endLoading();
    }
  }

  /** Has the known files that satisfy a test read again by the next `load`. */
  outdate(test: (uri: string) => boolean): void {
    for (const { uri } of this.#setup.archive.files()) if (test(uri)) this.#outdated.add(uri);
  }

  /** Looks at files anew: those that are gone, or belong to no folder, are forgotten. What an editor has open is left to it. */
  async refresh(uris: Iterable<string>): Promise<void> {
    const { archive, isOpen } = this.#setup;
    const unread: string[] = [];
    const all = [...new Set(uris)];
    const ours = await Promise.all(all.map((uri) => this.#isOurs(uri)));
    for (const [index, uri] of all.entries()) {
      if (ours[index]) unread.push(uri);
      else if (!isOpen(uri)) archive.remove(uri);
    }
    if (unread.length < MANY_FILES) return this.#readAll(unread);
    this.#beginLoading();
    await this.#readAll(unread).finally(() => this.#endLoading());
  }

  /** Whether `load` of a folder would read a file, if it is there. */
  async #isOurs(uri: string): Promise<boolean> {
    const { files, folderOf, isBulletin, isExcluded, prepare } = this.#setup;
    const folder = folderOf(uri);
    if (folder === null || !(await files.lists(folder, uri, isExcluded(folder)))) return false;
    await prepare(uri);
    return isBulletin(uri);
  }

  /** The files that no folder holds any more are forgotten, and so is a folder itself. */
  forget(folder: string): void {
    this.#incomplete.delete(folder);
    this.#removeAll((uri) => this.#setup.folderOf(uri) === null);
  }

  /** Forgets the files that lie in one of some folders, which are there no more. */
  forgetBelow(isGone: (uri: string) => boolean): void {
    this.#removeAll(isGone);
  }

  async #list(folder: string, signal: AbortSignal): Promise<{ found: ReadonlySet<string>; isWhole: boolean }> {
    const { files, folderOf, isBulletin, isExcluded, prepare, turns } = this.#setup;
    const found = new Set<string>();
    let waiting: string[] = [];
    let preparing: Promise<void>[] = [];
    const prepared = async (): Promise<void> => {
      await Promise.all(preparing);
      for (const uri of waiting) if (isBulletin(uri)) found.add(uri);
      [waiting, preparing] = [[], []];
    };
    let count = 0;
    for await (const uri of files.list(folder, isExcluded(folder))) {
      if (signal.aborted || ++count > MOST_FILES) {
        await prepared();
        return { found, isWhole: false };
      }
      const pause = turns.pause();
      if (pause) await pause;
      if (folderOf(uri) !== folder) continue;
      const preparingThis = prepare(uri);
      if (preparingThis) preparing.push(preparingThis);
      if (preparing.length === 0) {
        if (isBulletin(uri)) found.add(uri);
      } else if (waiting.push(uri) === PREPARED_TOGETHER) {
        await prepared();
      }
    }
    await prepared();
    return { found, isWhole: true };
  }

  async #readAll(uris: readonly string[], signal?: AbortSignal, onProgress?: OnProgress): Promise<void> {
    const { turns } = this.#setup;
    let together: Promise<void>[] = [];
    for (const [index, uri] of uris.entries()) {
      const pause = turns.pause();
      if (pause) {
        onProgress?.(index, uris.length);
        await pause;
      }
      if (signal?.aborted) break;
      const reading = this.#read(uri);
      if (reading) together.push(reading);
      if (together.length < READ_TOGETHER) continue;
      await Promise.all(together);
      together = [];
    }
    await Promise.all(together);
  }

  /** Null when it is done. */
  #read(uri: string): Promise<void> | null {
    const { files, isOpen } = this.#setup;
    if (isOpen(uri)) return null;
    const text = files.read(uri);
    if (text instanceof Promise) return text.then((later) => this.#take(uri, later));
    this.#take(uri, text);
    return null;
  }

  #take(uri: string, text: string | null): void {
    const { archive, isOpen, readBulletin } = this.#setup;
    if (isOpen(uri)) return;
    this.#outdated.delete(uri);
    if (text === null) archive.remove(uri);
    else archive.update(uri, readBulletin(uri, text));
  }

  #removeAll(test: (uri: string) => boolean): void {
    const { archive, isOpen } = this.#setup;
    const gone = [...archive.files()].map(({ uri }) => uri).filter((uri) => test(uri) && !isOpen(uri));
    if (gone.length >= MANY_FILES) this.#beginLoading();
    for (const uri of gone) archive.remove(uri);
    if (gone.length >= MANY_FILES) this.#endLoading();
  }

  #beginLoading(): void {
    if (this.#loading++ === 0) this.#setup.archive.beginLoading();
  }

  /** At the end of the last, what is missing may be said to be missing, if no folder is left half read. */
  #endLoading(): void {
    if (--this.#loading === 0) this.#setup.archive.endLoading(this.#incomplete.size === 0);
  }
}
