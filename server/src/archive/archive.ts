/**
 * Many bulletins that know each other. It is fed with records, one a file, and updated by differences: each index is told what a record takes away and
 * brings, so that an archive that was changed a thousand times says the same as one that is made anew. Texts are not kept.
 */
import type { Bulletin } from '../bulletin/bulletin.ts';
import { countIn, numberAt } from '../text/packed.ts';
import { citesAlike } from './citesAlike.ts';
import { dayKey, dayKeysOf } from './dayKeys.ts';
import { FileSets } from './fileSets.ts';
import { Intern } from './intern.ts';
import { IssueIndex } from './issueIndex.ts';
import type { FileRecord } from './record.ts';
import { recordOf } from './recordOf.ts';
import { SketchIndex } from './sketchIndex.ts';
import { type Story, storiesOf } from './stories.ts';
import { Tally } from './tally.ts';
import { touchedBy } from './touched.ts';
import type { ArchivedIssue } from './volume.ts';

export class Archive {
  readonly issues = new IssueIndex();
  /** How often each source is cited, by its canonical name. */
  readonly sources = new Tally<string>();
  /** In how many items each significant word stands: what is rare says more. */
  readonly words = new Tally<number>();
  /** Paragraphs that come back. */
  readonly sketches = new SketchIndex(() => this.#records.values());
  readonly #records = new Map<string, FileRecord>();
  readonly #publications = new Tally<string>();
  /** Files by the publication and day that they refer to. */
  readonly #referring = new FileSets<string>();
  /** Files by the sources that they cite. */
  readonly #citing = new FileSets<string>();
  /** By the issue as it is now: one that changes is another object. */
  readonly #stories = new WeakMap<ArchivedIssue, readonly Story[]>();
  readonly #intern = new Intern();
  /** Numbers the states of files: by URI, when something last changed that its answers hang on. */
  readonly #touched = new Map<string, number>();
  #clock = 0;
  #citationsClock = 0;
  #isLoading = false;
  #isComplete = true;
  readonly #listeners = new Set<() => void>();

  /** Whether every file that belongs to it is in it. Until then, what says that something is missing keeps quiet. */
  get isComplete(): boolean {
    return this.#isComplete && !this.#isLoading;
  }

  /** Whether it is being filled, so that much changes at once. */
  get isLoading(): boolean {
    return this.#isLoading;
  }

  /** From now on the archive is being filled, until `endLoading`. */
  beginLoading(): void {
    this.#isLoading = true;
  }

  /** The files are in, or as many as could be: every answer may be another one now. */
  endLoading(isComplete = true): void {
    this.#isLoading = false;
    this.#isComplete = isComplete;
    this.#clock++;
    for (const uri of this.#records.keys()) this.#touched.set(uri, this.#clock);
    this.#tell();
  }

  /** Takes in, or replaces, what a file says. */
  update(uri: string, bulletin: Bulletin): void {
    this.put(recordOf(uri, bulletin, this.#intern));
  }

  /** Takes in, or replaces, a record that was made elsewhere. */
  put(record: FileRecord): void {
    this.#replace(record.uri, record);
  }

  remove(uri: string): void {
    if (this.#records.has(uri)) this.#replace(uri, null);
  }

  get size(): number {
    return this.#records.size;
  }

  get(uri: string): FileRecord | null {
    return this.#records.get(uri) ?? null;
  }

  files(): IterableIterator<FileRecord> {
    return this.#records.values();
  }

  /** The publications that the archive holds, the most frequent first. */
  publications(): readonly string[] {
    return [...this.#publications.entries()]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([publication]) => publication);
  }

  /** The stories of an issue of this archive, made once as long as it stays the same: headlines are looked through at every letter. */
  storiesOf(issue: ArchivedIssue): readonly Story[] {
    let stories = this.#stories.get(issue);
    if (!stories) {
      stories = storiesOf(issue);
      this.#stories.set(issue, stories);
    }
    return stories;
  }

  /** The files that refer to the issue of a publication of a day. */
  referringTo(publication: string, day: number): readonly FileRecord[] {
    return this.#recordsOf(this.#referring.get(dayKey(publication, day)));
  }

  /** The files that cite a source, by its canonical name. */
  citing(source: string): readonly FileRecord[] {
    return this.#recordsOf(this.#citing.get(source));
  }

  /** Rises whenever something changes that answers about this file hang on; 0 for a file that is not held. */
  revisionOf(uri: string): number {
    return this.#touched.get(uri) ?? 0;
  }

  /** Another number after each change. */
  get state(): number {
    return this.#clock;
  }

  /** Another number after each change of what is cited, or of an issue's day. */
  get citationsState(): number {
    return this.#citationsClock;
  }

  /** Calls `listener` after each change. Returns what ends that. */
  onDidChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #replace(uri: string, record: FileRecord | null): void {
    const before = this.#records.get(uri) ?? null;
    const swap = (): void => {
      if (before) this.#takeOut(before);
      if (record) this.#takeIn(record);
    };
    if (this.#isLoading) {
      swap();
      this.#clock++;
      this.#touched.set(uri, this.#clock);
    } else {
      const touched = touchedBy(this, { before, after: record, swap });
      this.#clock++;
      for (const each of touched) this.#touched.set(each, this.#clock);
    }
    if (!record) this.#touched.delete(uri);
    if (!citesAlike(before, record)) this.#citationsClock++;
    this.#tell();
  }

  #takeIn(record: FileRecord): void {
    this.#records.set(record.uri, record);
    this.issues.add(record);
    this.sketches.add(record);
    this.#count(record, 1);
    for (const key of dayKeysOf(record)) this.#referring.add(key, record.uri);
    for (const source of sourcesIn(record)) this.#citing.add(source, record.uri);
  }

  #takeOut(record: FileRecord): void {
    this.#records.delete(record.uri);
    this.issues.remove(record);
    this.sketches.remove(record);
    this.#count(record, -1);
    for (const key of dayKeysOf(record)) this.#referring.remove(key, record.uri);
    for (const source of sourcesIn(record)) this.#citing.remove(source, record.uri);
  }

  #count({ issue, items }: FileRecord, by: 1 | -1): void {
    if (issue) this.#publications.add(issue.publication, by);
    for (const { citations, words } of items) {
      for (const { source } of citations.names) this.sources.add(source, by);
      for (let index = 0; index < countIn(words); index++) this.words.add(numberAt(words, index), by);
    }
  }

  #recordsOf(uris: ReadonlySet<string>): readonly FileRecord[] {
    return [...uris].flatMap((uri) => this.#records.get(uri) ?? []);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** Each source that a file cites, as often as it does. */
function* sourcesIn({ items }: FileRecord): Generator<string> {
  for (const { citations } of items) for (const { source } of citations.names) yield source;
}
