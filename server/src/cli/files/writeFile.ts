import { randomUUID } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { CommandError, errorCode, fileError } from '../commandError.ts';

/**
 * Replaces a file at once: whoever reads it meanwhile sees the old text or the new one, and an accident leaves the old one. A link stays a link;
 * the mode stays as it was. @throws CommandError that names `shown`
 */
export function replaceFile(file: string, bytes: Uint8Array, shown: string): void {
  replaceBy(file, shown, (draft, mode) => writeFileSync(draft, bytes, { mode, flag: 'wx' }));
}

/** Writes a text in UTF-8 into a file that may be new. @throws CommandError that names `shown` */
export function writeTextFile(file: string, text: string, shown: string): void {
  writeTextParts(file, [text], shown);
}

/** The same, of a text that is made part by part, and is too long to be held whole. */
export function writeTextParts(file: string, parts: Iterable<string>, shown: string): void {
  if (existsSync(file)) {
    replaceBy(file, shown, (draft, mode) => writeParts(draft, parts, mode));
    return;
  }
  try {
    writeParts(file, parts);
  } catch (error) {
    throw asFileError(shown, error);
  }
}

function replaceBy(file: string, shown: string, write: (draft: string, mode: number) => void): void {
  let draft: string | null = null;
  try {
    const real = realpathSync(file);
    // A file that is for reading only could still be replaced, by whoever may write its folder; nobody would expect that.
    accessSync(real, constants.W_OK);
    const { mode } = statSync(real);
    draft = path.join(path.dirname(real), `.${path.basename(real)}.${randomUUID()}`);
    write(draft, mode);
    renameSync(draft, real);
  } catch (error) {
    if (draft !== null) rmSync(draft, { force: true });
    throw asFileError(shown, error);
  }
}

/** So many characters are written at once. */
const PIECE = 1_000_000;

/** Makes a new file; none is left when it cannot be made whole. */
function writeParts(file: string, parts: Iterable<string>, mode?: number): void {
  const descriptor = openSync(file, 'wx', mode);
  try {
    let held: string[] = [];
    let length = 0;
    for (const part of parts) {
      held.push(part);
      length += part.length;
      if (length < PIECE) continue;
      writeFileSync(descriptor, held.join(''));
      held = [];
      length = 0;
    }
    writeFileSync(descriptor, held.join(''));
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
}

/** What goes wrong while the parts are made has its own words already. That a new file is not there goes without saying: its folder is not. */
function asFileError(shown: string, error: unknown): unknown {
  if (error instanceof CommandError) return error;
  return errorCode(error) === 'ENOENT' ? new CommandError(`${shown}: ${NO_FOLDER}`) : fileError(shown, error);
}

const NO_FOLDER = 'the folder that it is to be in is not there';

/** For a file that is to be written after long work: that there is a place for it. @throws CommandError that names `shown` */
export function assertPlace(file: string, shown: string): void {
  const folder = path.dirname(file);
  if (!existsSync(folder)) throw new CommandError(`${shown}: ${NO_FOLDER}`);
  try {
    accessSync(folder, constants.W_OK);
    if (existsSync(file)) accessSync(file, constants.W_OK);
  } catch (error) {
    throw fileError(shown, error);
  }
}

/** Makes a folder, and those that it is to be in. @throws CommandError that names `shown` */
export function makeFolder(folder: string, shown: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw fileError(shown, error);
  }
}
