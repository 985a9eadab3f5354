import { CommandError } from '../commandError.ts';
import { encodeLike } from './encodeFile.ts';
import { readBytes, readTextFile, type TextFile } from './readFile.ts';
import { replaceFile } from './writeFile.ts';

/** Puts another text into a file, which keeps its encoding; leaves it alone where the text is the same. @throws CommandError that names `shown` */
export function rewriteFile(file: string, shown: string, change: (text: string) => string): void {
  const before = readTextFile(file, shown);
  writeBack(before, change(before.text), file, shown);
}

/** Writes a text back to the file that another one was read from. @throws CommandError that names `shown` */
export function writeBack(before: TextFile, text: string, file: string, shown: string): void {
  if (text === before.text) return;
  const bytes = encodeLike(before, readBytes(file, shown), text);
  if (!bytes) {
    throw new CommandError(
      `${shown}: is left as it was, since its text cannot be written back in its encoding, ${before.encoding}`,
    );
  }
  replaceFile(file, bytes, shown);
}
