/** Finds paragraphs that come back: places by the hashes of their sketches. */
import { unpacked } from '../text/packed.ts';
import type { FileRecord, ItemRecord, ParagraphRecord } from './record.ts';
import { areAlike } from './sketch.ts';

export interface ParagraphPlace {
  readonly file: FileRecord;
  readonly item: ItemRecord;
  readonly paragraph: ParagraphRecord;
}

/** So many places of one hash are looked at: a phrase that stands in more of them is a formula of the house, and tells nothing. */
const MOST_PLACES = 50;

/** So many are kept. Of more than these only the number is: they are half of all places. It is more than are looked at, so that an edit which takes a place away and brings it back finds it here. */
const MOST_KEPT = 2 * MOST_PLACES;

/** One place, several, or the number of very many: nearly every hash has one, and a list for each would take twice the memory. */
type Held = ParagraphPlace | ParagraphPlace[] | number;

export class SketchIndex {
  readonly #files: () => Iterable<FileRecord>;
  readonly #places = new Map<number, Held>();

  /** `files` tells all that are held, for when so few places of a formula are left that they matter. */
  constructor(files: () => Iterable<FileRecord>) {
    this.#files = files;
  }

  /** Takes in a file that is held from now on. */
  add(file: FileRecord): void {
    for (const place of placesIn(file)) {
      for (const hash of keysOf(place.paragraph)) {
        const held = this.#places.get(hash);
        if (held === undefined) this.#places.set(hash, place);
        else if (typeof held === 'number') this.#places.set(hash, held + 1);
        else if (!Array.isArray(held)) this.#places.set(hash, [held, place]);
        else if (held.length < MOST_KEPT) held.push(place);
        else this.#places.set(hash, held.length + 1);
      }
    }
  }

  /** Takes out a file that is held no more. */
  remove(file: FileRecord): void {
    for (const [hash, own] of hashesOf(file)) {
      const held = this.#places.get(hash);
      if (typeof held === 'number' && held - own > MOST_PLACES) this.#places.set(hash, held - own);
      else
        this.#keep(
          hash,
          this.#placesOf(hash, held).filter((place) => place.file !== file),
        );
    }
  }

  /** The other paragraphs that are the same as this one, or nearly; in no order. */
  twinsOf(paragraph: ParagraphRecord): readonly ParagraphPlace[] {
    const twins = new Map<ParagraphRecord, ParagraphPlace>();
    for (const hash of keysOf(paragraph)) {
      const held = this.#places.get(hash);
      if (countOf(held) > MOST_PLACES) continue;
      for (const place of this.#placesOf(hash, held)) {
        if (place.paragraph !== paragraph && areAlike(place.paragraph.sketch, paragraph.sketch))
          twins.set(place.paragraph, place);
      }
    }
    return [...twins.values()];
  }

  /**
   * The files for whose paragraphs it makes a difference whether this file, which is held, is there: those that hold a paragraph which is the same as one of it, or nearly.
   * A formula of the house is one with this file and without it.
   */
  *filesLike(file: FileRecord): Generator<FileRecord> {
    for (const [hash, own] of hashesOf(file)) {
      const held = this.#places.get(hash);
      if (countOf(held) - own > MOST_PLACES) continue;
      for (const place of this.#placesOf(hash, held)) yield place.file;
    }
  }

  #keep(hash: number, places: readonly ParagraphPlace[]): void {
    const [only] = places;
    if (!only) this.#places.delete(hash);
    else this.#places.set(hash, places.length === 1 ? only : [...places]);
  }

  #placesOf(hash: number, held: Held | undefined): readonly ParagraphPlace[] {
    if (held === undefined) return NONE;
    if (typeof held === 'number') return this.#find(hash);
    return Array.isArray(held) ? held : [held];
  }

  /** Looks through all files, which takes as long as they are many. */
  #find(hash: number): readonly ParagraphPlace[] {
    const places: ParagraphPlace[] = [];
    for (const file of this.#files()) {
      for (const place of placesIn(file)) if (keysOf(place.paragraph).includes(hash)) places.push(place);
    }
    return places;
  }
}

const NONE: readonly ParagraphPlace[] = [];

function countOf(held: Held | undefined): number {
  if (held === undefined) return 0;
  if (typeof held === 'number') return held;
  return Array.isArray(held) ? held.length : 1;
}

/** Each hash that a file is found by, and in how many of its paragraphs: it may say the same thing a thousand times. */
function hashesOf(file: FileRecord): ReadonlyMap<number, number> {
  const hashes = new Map<number, number>();
  for (const { paragraph } of placesIn(file)) {
    for (const hash of keysOf(paragraph)) hashes.set(hash, (hashes.get(hash) ?? 0) + 1);
  }
  return hashes;
}

/** Of two paragraphs that are alike it is nearly certain that one of the first hashes is shared; to keep places for all would only take memory. */
const KEYS = 4;

function keysOf({ sketch }: ParagraphRecord): readonly number[] {
  return unpacked(sketch, KEYS);
}

function* placesIn(file: FileRecord): Generator<ParagraphPlace> {
  for (const item of file.items) {
    for (const paragraph of item.paragraphs) {
      if (paragraph.sketch.length > 0) yield { file, item, paragraph };
    }
  }
}
