/** What was found in the files of an archive, kept from one run to the next: a file that is as it was need not be checked again. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import manifest from '../../../package.json' with { type: 'json' };
import { slashes } from '../../disk/slashes.ts';
import { shownPath } from '../files/readFile.ts';
import type { Kept, Outcome } from '../parallel/checkFile.ts';
import { type Entries, type Entry, readCache, writeCache } from './cacheFile.ts';

const CLEAN = { findings: [], silenced: [] };

export class CheckCache {
  /** From which files are named, so that an archive may move with its cache. */
  readonly folder: string;
  readonly #file: string;
  readonly #shown: string;
  readonly #software = softwareKey();
  readonly #entries: Entries;
  readonly #seen = new Set<string>();
  #hasChanged = false;

  /** @throws CommandError when there is a file of that name which cannot be read, or is no cache */
  constructor(file: string, cwd: string) {
    this.#file = path.resolve(cwd, file);
    this.#shown = shownPath(file);
    this.folder = path.dirname(this.#file);
    this.#entries = readCache(this.#file, this.#shown, this.#software);
  }

  /** What was found in a file, by its absolute path, when it was last checked; null when it never was. */
  kept(file: string): Kept | null {
    const entry = this.#entries.get(this.#nameOf(file));
    if (!entry) return null;
    const { key, found } = entry;
    return { key, ...(found === '' ? CLEAN : JSON.parse(found)) };
  }

  /** Takes what the check of a file came to. */
  take(file: string, outcome: Outcome): void {
    const name = this.#nameOf(file);
    this.#seen.add(name);
    const before = this.#entries.get(name);
    const now = entryOf(outcome);
    if (now?.key === before?.key) return;
    this.#hasChanged = true;
    if (now) this.#entries.set(name, now);
    else this.#entries.delete(name);
  }

  /** Writes the file, where it would be another one. Files that were not checked stay in it, unless they are gone. @throws CommandError */
  write(): void {
    for (const name of this.#entries.keys()) {
      if (this.#seen.has(name) || existsSync(path.resolve(this.folder, name))) continue;
      this.#entries.delete(name);
      this.#hasChanged = true;
    }
    if (this.#hasChanged) writeCache(this.#file, this.#shown, this.#software, this.#entries);
  }

  #nameOf(file: string): string {
    return slashes(path.relative(this.folder, file));
  }
}

function entryOf(outcome: Outcome): Entry | null {
  if (outcome.kind === 'failed' || outcome.key === null) return null;
  const { key, findings, silenced } = outcome;
  return { key, found: findings.length + silenced.length === 0 ? '' : JSON.stringify({ findings, silenced }) };
}

/** Another build may find something else, even of the same version. */
function softwareKey(): string {
  const build = createHash('sha256')
    .update(readFileSync(import.meta.filename))
    .digest('base64');
  return `${manifest.version} ${build}`;
}
