/** One file that was named on the command line, read as a bulletin. */
import path from 'node:path';
import type { Bulletin } from '../bulletin/bulletin.ts';
import { createKnowledge } from '../bulletin/knowledge.ts';
import { readBulletin } from '../bulletin/readBulletin.ts';
import { readTextFile, shownPath } from './readFile.ts';

/** Reads a bulletin with what its nearest `bulletin.json` says. @throws CommandError when it cannot be read */
export function readBulletinFile(file: string, cwd: string): { readonly path: string; readonly bulletin: Bulletin } {
  const shown = shownPath(file);
  const { text } = readTextFile(path.resolve(cwd, file), shown);
  return { path: shown, bulletin: readBulletin(text, createKnowledge()) };
}
