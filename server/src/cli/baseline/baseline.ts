/** What an archive had wrong with it when somebody began to check it, and has accepted: only what is new is shown. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../../check/finding.ts';
import { slashes } from '../../disk/slashes.ts';
import { LineIndex } from '../../text/lineIndex.ts';
import { shownPath } from '../files/readFile.ts';
import { assertPlace } from '../files/writeFile.ts';
import { type Entries, type Entry, readBaseline, writeBaseline } from './baselineFile.ts';
import { contextOf } from './context.ts';

export interface Sifted {
  readonly fresh: readonly Finding[];
  readonly accepted: readonly Finding[];
}

export class Baseline {
  readonly #file: string;
  readonly #shown: string;
  readonly #before: Entries;
  /** What the files that were checked hold now. */
  readonly #now = new Map<string, readonly Entry[]>();
  readonly #acceptsAll: boolean;

  /** With `acceptsAll` whatever is found is accepted, and the file need not be there. @throws CommandError when it cannot be read, or there is no place for it */
  constructor(file: string, cwd: string, acceptsAll: boolean) {
    this.#file = path.resolve(cwd, file);
    this.#shown = shownPath(file);
    this.#acceptsAll = acceptsAll;
    if (acceptsAll) assertPlace(this.#file, this.#shown);
    this.#before = acceptsAll && !existsSync(this.#file) ? new Map() : readBaseline(this.#file, this.#shown);
  }

  get shown(): string {
    return this.#shown;
  }

  /** Parts the findings of a file, by its absolute path, into what is new and what is accepted. Of equal ones the first are the accepted. */
  sift(file: string, text: string, findings: readonly Finding[]): Sifted {
    const name = slashes(path.relative(path.dirname(this.#file), file));
    const lines = new LineIndex(text);
    const left = countsOf(this.#before.get(name) ?? []);
    const now = new Map<string, Entry>();
    const fresh: Finding[] = [];
    const accepted: Finding[] = [];
    for (const finding of findings) {
      const { rule } = finding;
      const context = contextOf(finding, text, lines);
      const key = keyOf({ rule, context });
      now.set(key, { rule, context, count: (now.get(key)?.count ?? 0) + 1 });
      const allowed = left.get(key) ?? 0;
      left.set(key, allowed - 1);
      if (this.#acceptsAll || allowed > 0) accepted.push(finding);
      else fresh.push(finding);
    }
    this.#now.set(name, [...now.values()]);
    return { fresh, accepted };
  }

  /** How many findings the baseline accepts that are gone from the files that were checked. */
  get outlived(): number {
    let outlived = 0;
    for (const [name, now] of this.#now) {
      const counts = countsOf(now);
      for (const entry of this.#before.get(name) ?? [])
        outlived += Math.max(0, entry.count - (counts.get(keyOf(entry)) ?? 0));
    }
    return outlived;
  }

  /** Writes what was found: all of it. Files that were not checked keep their entries, unless they are gone. @throws CommandError */
  write(): void {
    this.#save((_name, now) => now);
  }

  /** Takes out what is no longer found, and files that are gone; adds nothing. @throws CommandError */
  prune(): void {
    this.#save((name, now) => {
      const counts = countsOf(now);
      return (this.#before.get(name) ?? []).flatMap((entry) => {
        const count = Math.min(entry.count, counts.get(keyOf(entry)) ?? 0);
        return count > 0 ? [{ ...entry, count }] : [];
      });
    });
  }

  #save(entriesOf: (name: string, now: readonly Entry[]) => readonly Entry[]): void {
    const folder = path.dirname(this.#file);
    const kept = [...this.#before].filter(([name]) => !this.#now.has(name) && existsSync(path.resolve(folder, name)));
    const checked = [...this.#now].map(([name, now]) => [name, entriesOf(name, now)] as const);
    writeBaseline(this.#file, this.#shown, new Map([...kept, ...checked]));
  }
}

function countsOf(entries: readonly Entry[]): Map<string, number> {
  return new Map(entries.map((entry) => [keyOf(entry), entry.count]));
}

function keyOf({ rule, context }: Pick<Entry, 'rule' | 'context'>): string {
  return `${rule} ${context}`;
}
