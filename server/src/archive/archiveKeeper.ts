/** Keeps an archive in step with the files of some folders. */
import type { Bulletin } from '../bulletin/bulletin.ts';
import type { Archive } from './archive.ts';
import type { FileChange, FileReader } from './fileSource.ts';

/** More files than any archive of a daily has; beyond it a folder is not an archive but a whole disk. */
const MOST_FILES = 100_000;

/** How many files are read at once: enough to keep a disk busy, few enough that requests come between them. */
const READ_TOGETHER = 16;

export interface ArchiveKeeperSetup {
  readonly files: FileReader;
  readonly archive: Archive;
  /** Whether a file may be a bulletin, by its name. */
  readonly isCandidate: (uri: string) => boolean;
  /** Reads the text of a candidate; null when it is no bulletin. */
  readonly readBulletin: (uri: string, text: string) => Promise<Bulletin | null>;
  /** Whether an editor has the file open: then the editor's text counts, not the file. */
  readonly isOpen: (uri: string) => boolean;
}

export class ArchiveKeeper {
  readonly #setup: ArchiveKeeperSetup;

  constructor(setup: ArchiveKeeperSetup) {
    this.#setup = setup;
  }

  /** Reads a whole folder, until done or aborted. */
  async load(folder: string, signal: AbortSignal): Promise<void> {
    let batch: string[] = [];
    let count = 0;
    for await (const uri of this.#setup.files.list(folder)) {
      if (signal.aborted || ++count > MOST_FILES) break;
      if (!this.#setup.isCandidate(uri)) continue;
      batch.push(uri);
      if (batch.length < READ_TOGETHER) continue;
      await Promise.all(batch.map((each) => this.refresh(each)));
      batch = [];
    }
    if (!signal.aborted) await Promise.all(batch.map((each) => this.refresh(each)));
  }

  /** Takes in what changed outside the editor. */
  async update(changes: readonly FileChange[]): Promise<void> {
    const uris = new Set(changes.map(({ uri }) => uri).filter((uri) => this.#setup.isCandidate(uri)));
    await Promise.all([...uris].map((uri) => this.refresh(uri)));
  }

  /** Reads one file anew; one that is gone, or is no bulletin, is forgotten. What an editor has open is left to it. */
  async refresh(uri: string): Promise<void> {
    const { files, archive, readBulletin, isOpen } = this.#setup;
    if (isOpen(uri)) return;
    const text = await files.read(uri);
    const bulletin = text === null ? null : await readBulletin(uri, text);
    if (isOpen(uri)) return;
    if (bulletin) archive.update(uri, bulletin);
    else archive.remove(uri);
  }
}
