// Folders that are gone when they are no longer needed, however this process ends.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export interface TemporaryFolder {
  /** An absolute path without links in it, so that other programs name what is in it by the same path. */
  readonly path: string;
  /** Deletes the folder with all that is in it. Happens by itself when the process ends. */
  remove(): void;
}

/** Makes a new, empty folder whose name begins with `bulletin-` and this word. */
export function createTemporaryFolder(word: string): TemporaryFolder {
  const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), `bulletin-${word}-`)));
  const remove = (): void => {
    process.off('exit', remove);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  process.on('exit', remove);
  return { path: folder, remove };
}
