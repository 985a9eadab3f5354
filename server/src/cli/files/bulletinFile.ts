/** One file that was named on the command line, read as a bulletin. */
import path from 'node:path';
import type { Bulletin } from '../../bulletin/bulletin.ts';
import { readBulletin } from '../../bulletin/readBulletin.ts';
import { ConfigFiles } from './configFiles.ts';
import { readTextFile, shownPath } from './readFile.ts';

/** Reads a bulletin with what its nearest `bulletin.json` says. @throws CommandError when one of them cannot be read */
export function readBulletinFile(file: string, cwd: string): { readonly path: string; readonly bulletin: Bulletin } {
  const shown = shownPath(file);
  const absolute = path.resolve(cwd, file);
  const { text } = readTextFile(absolute, shown);
  const { knowledge } = new ConfigFiles(cwd).of(path.dirname(absolute));
  return { path: shown, bulletin: readBulletin(text, knowledge) };
}
