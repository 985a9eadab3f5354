/** The file of a cache: a line about itself, then one for each file. Whatever in it is not as it was written makes it as good as empty. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { CommandError, fileError } from '../commandError.ts';
import { assertPlace, writeTextFile } from '../files/writeFile.ts';

/** What is known of a file, as JSON; empty where nothing was found in it. */
export interface Entry {
  /** See `ContentKeys`. */
  readonly key: string;
  readonly found: string;
}

/** By path from the cache's folder, with `/`. */
export type Entries = Map<string, Entry>;

const TITLE = 'Cache of bulletin check';

/**
 * Reads a cache; one that is not there, is damaged, or was written by other `software` is empty.
 * @throws CommandError when the file cannot be read or made, or is something else, which must not be written over
 */
export function readCache(file: string, shown: string, software: string): Entries {
  if (!existsSync(file)) {
    assertPlace(file, shown);
    return new Map();
  }
  const text = contentOf(file, shown);
  if (text !== '' && !text.startsWith(TITLE)) {
    throw new CommandError(`${shown}: is no cache of bulletin check, and is left as it is`);
  }
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  return text.slice(0, end) === titleOf(body, software) ? entriesIn(body) : new Map();
}

/** Writes a cache. @throws CommandError that names `shown` */
export function writeCache(file: string, shown: string, software: string, entries: Entries): void {
  const body = Array.from(entries, ([name, { key, found }]) => `${key}\t${found}\t${JSON.stringify(name)}\n`).join('');
  writeTextFile(file, `${titleOf(body, software)}\n${body}`, shown);
}

function titleOf(body: string, software: string): string {
  return [TITLE, software, createHash('sha256').update(body).digest('base64')].join('\t');
}

/** JSON holds neither tabs nor line ends. */
function entriesIn(body: string): Entries {
  const entries: Entries = new Map();
  for (const line of body.split('\n')) {
    const [key = '', found = '', name] = line.split('\t');
    if (name !== undefined) entries.set(JSON.parse(name), { key, found });
  }
  return entries;
}

function contentOf(file: string, shown: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw fileError(shown, error);
  }
}
