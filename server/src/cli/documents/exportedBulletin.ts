/** A bulletin that is exported, by the file that holds it. */
import path from 'node:path';
import type { Bulletin } from '../../bulletin/bulletin.ts';
import { readBulletin } from '../../bulletin/readBulletin.ts';
import { editionHead } from '../../export/edition.ts';
import type { Target } from '../files/meantFiles.ts';
import { readTextFile } from '../files/readFile.ts';

/** Reads it, and nothing is kept of it. */
export function bulletinOf({ absolute, path: shown, settings }: Target): Bulletin {
  return readBulletin(readTextFile(absolute, shown).text, settings.knowledge);
}

/** The id of its issue. */
export function idOf(target: Target, bulletin: Bulletin): string {
  return editionHead(bulletin, nameOf(target)).id;
}

/** What it goes by when its header names no issue. */
export function nameOf({ absolute }: Target): string {
  return path.parse(absolute).name;
}
