/** The files of a disk, for the archive and the configuration. */
import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FileReader } from '../../archive/fileSource.ts';
import { decode } from '../../text/decode.ts';
import { canonicalUri } from '../uris.ts';

/** Larger files are read when they are opened, not before: no issue comes near this, and a stray log must not fill the memory. */
const LARGEST_FILE_BYTES = 8_000_000;

/** Folders that hold no bulletins of anyone's. Those whose names begin with a dot are left out as well. */
const SKIPPED_FOLDERS = new Set(['node_modules']);

/** URIs given out are canonical; only `file:` URIs are read. */
export const nodeFiles: FileReader = {
  async *list(folder) {
    const root = toPath(folder);
    if (root !== null) yield* walk(root);
  },

  async read(uri) {
    const file = toPath(uri);
    if (file === null) return null;
    try {
      const found = await stat(file);
      if (!found.isFile() || found.size > LARGEST_FILE_BYTES) return null;
      const decoded = decode(await readFile(file));
      return decoded.kind === 'text' ? decoded.text : null;
    } catch {
      return null;
    }
  },
};

/** Links to folders are not followed: they may lead in a circle. */
async function* walk(folder: string): AsyncIterable<string> {
  const folders: string[] = [];
  for (const entry of await entriesOf(folder)) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!entry.name.startsWith('.') && !SKIPPED_FOLDERS.has(entry.name)) folders.push(full);
    } else {
      yield canonicalUri(pathToFileURL(full).href);
    }
  }
  for (const inner of folders) yield* walk(inner);
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function toPath(uri: string): string | null {
  try {
    return fileURLToPath(uri);
  } catch {
    return null;
  }
}
