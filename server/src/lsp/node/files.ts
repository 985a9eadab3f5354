/** The files of a disk, for the archive and the configuration. Read at once: for small files that takes a tenth of the time that promises take. */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type FileReader, LARGEST_FILE_BYTES } from '../../archive/fileSource.ts';
import type { PathMatcher } from '../../config/globs.ts';
import { isOnWalk, walk } from '../../disk/walk.ts';
import { decode } from '../../text/decode.ts';
import { canonicalUri } from '../uris.ts';

/** As long as nearly every stored item; longer ones get a buffer of their own. */
const BUFFER_BYTES = 64_000;

/** A pipe that nobody writes into must not make the server wait. */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** In names of files that Windows allows, and no URI can hold. */
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** URIs given out are canonical; only `file:` URIs are read. */
export class NodeFiles implements FileReader {
  /** Read into again and again: what is decoded holds no part of it. */
  readonly #buffer = Buffer.allocUnsafeSlow(BUFFER_BYTES);

  *list(folder: string, isExcluded: PathMatcher): Iterable<string> {
    const root = toPath(folder);
    if (root === null) return;
    let current = '';
    let currentUri = '';
    for (const { folder: within, name } of walk(root, () => undefined, isExcluded)) {
      if (within !== current) {
        current = within;
        currentUri = toUri(within);
      }
      yield `${currentUri}/${encodeURIComponent(name.replace(LONE_SURROGATES, '\ufffd'))}`;
    }
  }

  lists(folder: string, uri: string, isExcluded: PathMatcher): boolean {
    const [root, file] = [toPath(folder), toPath(uri)];
    return root !== null && file !== null && isOnWalk(root, file, isExcluded);
  }

  read(uri: string): string | null {
    const file = toPath(uri);
    const bytes = file === null ? null : this.#readBytes(file);
    const decoded = bytes && decode(bytes);
    return decoded?.kind === 'text' ? decoded.text : null;
  }

  #readBytes(file: string): Uint8Array | null {
    let descriptor: number;
    try {
      descriptor = openSync(file, OPEN_FLAGS);
    } catch {
      return null;
    }
    try {
      const found = fstatSync(descriptor);
      if (!found.isFile() || found.size > LARGEST_FILE_BYTES) return null;
      const buffer = found.size <= BUFFER_BYTES ? this.#buffer : Buffer.allocUnsafeSlow(found.size);
      let length = 0;
      for (let read = -1; read !== 0 && length < found.size; length += read) {
        read = readSync(descriptor, buffer, length, found.size - length, null);
      }
      return buffer.subarray(0, length);
    } catch {
      return null;
    } finally {
      closeSync(descriptor);
    }
  }
}

/** Without a slash at its end. */
function toUri(folder: string): string {
  return canonicalUri(pathToFileURL(folder + path.sep).href).replace(/\/$/, '');
}

function toPath(uri: string): string | null {
  try {
    return fileURLToPath(uri);
  } catch {
    return null;
  }
}
