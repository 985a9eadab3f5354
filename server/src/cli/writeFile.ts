import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileError } from './commandError.ts';

/**
 * Replaces a file at once: whoever reads it meanwhile sees the old text or the new one, and an accident leaves the old one. A link stays a link;
 * the mode stays as it was. @throws CommandError that names `shown`
 */
export function replaceFile(file: string, bytes: Uint8Array, shown: string): void {
  let draft: string | null = null;
  try {
    const real = realpathSync(file);
    const { mode } = statSync(real);
    draft = path.join(path.dirname(real), `.${path.basename(real)}.${randomUUID()}`);
    writeFileSync(draft, bytes, { mode, flag: 'wx' });
    renameSync(draft, real);
  } catch (error) {
    if (draft !== null) rmSync(draft, { force: true });
    throw fileError(shown, error);
  }
}

/** Writes a text in UTF-8 into a file that may be new. @throws CommandError that names `shown` */
export function writeTextFile(file: string, text: string, shown: string): void {
  const bytes = Buffer.from(text, 'utf8');
  if (existsSync(file)) {
    replaceFile(file, bytes, shown);
    return;
  }
  try {
    writeFileSync(file, bytes, { flag: 'wx' });
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
