/** The files that the command reads: bytes, and the text in them. */
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { decode, type FileEncoding } from '../text/decode.ts';
import { CommandError, fileError } from './commandError.ts';

/** The text of a file, and all that is needed to write it back as it was. */
export interface TextFile {
  /** Without the byte order mark. */
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly encoding: FileEncoding;
  readonly byteOrderMark: boolean;
}

/** Three years of a daily in one file. Of the worst that is larger, all that is wrong with it would not fit into the memory that Node gives. */
const MOST_BYTES = 32_000_000;

/** Reads a text file. @throws CommandError that names `shown` when it cannot be read, or is no text */
export function readTextFile(file: string, shown: string): TextFile {
  return decodeFile(readBytes(file, shown), shown);
}

/** The text in the bytes of a file. @throws CommandError when they are none */
export function decodeFile(bytes: Uint8Array, shown: string): TextFile {
  const decoded = decode(bytes);
  if (decoded.kind === 'binary') throw new CommandError(`${shown}: is not a text file`);
  const { text, encoding, byteOrderMark } = decoded;
  return { text, bytes, encoding, byteOrderMark };
}

function readBytes(file: string, shown: string): Uint8Array {
  let descriptor: number;
  try {
    descriptor = openSync(file, 'r');
  } catch (error) {
    throw fileError(shown, error);
  }
  try {
    const { size } = fstatSync(descriptor);
    if (size > MOST_BYTES) throw new CommandError(`${shown}: is too large to be a bulletin (${megabytes(size)})`);
    return readFileSync(descriptor);
  } catch (error) {
    throw error instanceof CommandError ? error : fileError(shown, error);
  } finally {
    closeSync(descriptor);
  }
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6).toLocaleString('en')} MB`;
}

/** A path that the user gave, as the command shows it: the same, without detours. */
export function shownPath(file: string): string {
  return slashes(path.normalize(file));
}

/** A path with `/` on every system. */
export function slashes(file: string): string {
  return path.sep === '/' ? file : file.replaceAll(path.sep, '/');
}
