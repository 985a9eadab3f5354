/** The files that the command reads: bytes, and the text in them. */
import { isUtf8 } from 'node:buffer';
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import path from 'node:path';
import { slashes } from '../../disk/slashes.ts';
import { decode, type FileEncoding } from '../../text/decode.ts';
import { CommandError, fileError } from '../commandError.ts';

/** The text of a file, and what is needed to write it back as it was. */
export interface TextFile {
  /** Without the byte order mark. */
  readonly text: string;
  readonly encoding: FileEncoding;
  readonly byteOrderMark: boolean;
}

/** Three years of a daily in one file. Of the worst that is larger, all that is wrong with it would not fit into the memory that Node gives. */
const MOST_BYTES = 32_000_000;

/** Files are read into this, one after the other: nearly all fit, and an archive leaves nothing behind that takes memory until somebody collects it. */
const scratch = Buffer.allocUnsafe(256 * 1024);

/** Reads a text file. @throws CommandError that names `shown` when it cannot be read, or is no text */
export function readTextFile(file: string, shown: string): TextFile {
  return withBytes(file, shown, (bytes) => decodeFile(bytes, shown));
}

/** Does something with the bytes of a file, which are others afterwards. @throws CommandError that names `shown` when it cannot be read */
export function withBytes<Result>(file: string, shown: string, use: (bytes: Buffer) => Result): Result {
  return opened(file, shown, (descriptor) => {
    const length = readInto(scratch, descriptor);
    const head = scratch.subarray(0, length);
    return use(length < scratch.length ? head : Buffer.concat([head, readRest(descriptor, shown)]));
  });
}

/** The bytes of a file. @throws CommandError as `readTextFile` does */
export function readBytes(file: string, shown: string): Uint8Array {
  return opened(file, shown, (descriptor) => readRest(descriptor, shown));
}

/** All that comes on a stream, such as standard input. @throws CommandError that names `shown` when there is no end to it */
export async function readStream(input: AsyncIterable<Uint8Array>, shown: string): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of input) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > MOST_BYTES) throw tooLarge(shown, `more than ${megabytes(MOST_BYTES)}`);
  }
  return Buffer.concat(chunks);
}

/** The text in the bytes of a file. @throws CommandError when they are none */
export function decodeFile(bytes: Buffer, shown: string): TextFile {
  if (isPlain(bytes)) return { text: bytes.toString(), encoding: 'utf-8', byteOrderMark: false };
  const decoded = decode(bytes);
  if (decoded.kind === 'binary') throw new CommandError(`${shown}: is not a text file`);
  const { text, encoding, byteOrderMark } = decoded;
  return { text, encoding, byteOrderMark };
}

/** What nearly all files are, and Node can tell at once: UTF-8 without a mark, and without what makes `decode` think of other encodings. */
function isPlain(bytes: Buffer): boolean {
  return isUtf8(bytes) && !bytes.includes(0) && bytes[0] !== FIRST_OF_MARK;
}

/** Of the byte order mark in UTF-8, and of other signs that no text begins with. */
const FIRST_OF_MARK = 0xef;

function opened<Result>(file: string, shown: string, use: (descriptor: number) => Result): Result {
  let descriptor: number;
  try {
    descriptor = openSync(file, 'r');
  } catch (error) {
    throw fileError(shown, error);
  }
  try {
    return use(descriptor);
  } catch (error) {
    throw error instanceof CommandError ? error : fileError(shown, error);
  } finally {
    closeSync(descriptor);
  }
}

/** Fills a buffer until it is full or the file ends, and gives the number of bytes. */
function readInto(buffer: Buffer, descriptor: number): number {
  let length = 0;
  while (length < buffer.length) {
    const read = readSync(descriptor, buffer, length, buffer.length - length, null);
    if (read === 0) break;
    length += read;
  }
  return length;
}

/** From where the file was read to its end. */
function readRest(descriptor: number, shown: string): Buffer {
  const status = fstatSync(descriptor);
  if (status.size > MOST_BYTES) throw tooLarge(shown, megabytes(status.size));
  return status.isFile() ? readFileSync(descriptor) : readToItsEnd(descriptor, shown);
}

/** So many bytes are read at once of what does not say how many there are. */
const PIECE = 1_000_000;

/** What a pipe or a device gives, which may have no end. */
function readToItsEnd(descriptor: number, shown: string): Buffer {
  const pieces: Buffer[] = [];
  for (let length = 0; length <= MOST_BYTES; length += PIECE) {
    const piece = Buffer.allocUnsafe(PIECE);
    const read = readInto(piece, descriptor);
    pieces.push(piece.subarray(0, read));
    if (read < PIECE) return Buffer.concat(pieces);
  }
  throw tooLarge(shown, `more than ${megabytes(MOST_BYTES)}`);
}

function tooLarge(shown: string, size: string): CommandError {
  return new CommandError(`${shown}: is too large to be a bulletin (${size})`);
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6).toLocaleString('en')} MB`;
}

/** A path that the user gave, as the command shows it: the same, without detours. */
export function shownPath(file: string): string {
  return slashes(path.normalize(file));
}
