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

export class SketchIndex {
  /** One place, or several: nearly every hash has one, and a list for each would take twice the memory. Of a formula there may be thousands. */
  readonly #places = new Map<number, ParagraphPlace | ParagraphPlace[] | Crowd>();

  add(file: FileRecord): void {
    for (const place of placesIn(file)) {
      for (const hash of keysOf(place.paragraph)) {
        const held = this.#places.get(hash);
        if (held === undefined) this.#places.set(hash, place);
        else if (held instanceof Crowd) held.add(place.file);
        else if ('file' in held) this.#places.set(hash, [held, place]);
        else if (held.length < MOST_PLACES) held.push(place);
        else this.#places.set(hash, new Crowd(hash, [...held, place]));
      }
    }
  }

  remove(file: FileRecord): void {
    for (const hash of hashesOf(file)) {
      const held = this.#places.get(hash);
      if (held instanceof Crowd && held.remove(file) > MOST_PLACES) continue;
      const left = listOf(held).filter((place) => place.file !== file);
      const [only] = left;
      if (only) this.#places.set(hash, left.length === 1 ? only : left);
      else this.#places.delete(hash);
    }
  }

  /** The other paragraphs that are the same as this one, or nearly; in no order. */
  twinsOf(paragraph: ParagraphRecord): readonly ParagraphPlace[] {
    const twins = new Map<ParagraphRecord, ParagraphPlace>();
    for (const hash of keysOf(paragraph)) {
      const held = this.#places.get(hash);
      if (held instanceof Crowd) continue;
      const places = listOf(held);
      for (const place of places) {
        if (place.paragraph !== paragraph && areAlike(place.paragraph.sketch, paragraph.sketch))
          twins.set(place.paragraph, place);
      }
    }
    return [...twins.values()];
  }

  /**
   * The files for whose paragraphs it makes a difference whether this file is there: those that hold a paragraph which is the same as one of it, or nearly. A
   * formula of the house is one with this file and without it.
   */
  *filesLike(file: FileRecord): Generator<FileRecord> {
    for (const hash of hashesOf(file)) {
      const held = this.#places.get(hash);
      if (held instanceof Crowd && held.withoutThose(file) > MOST_PLACES) continue;
      for (const place of listOf(held)) yield place.file;
    }
  }
}

/** Each hash that a file is found by, once: it may say the same thing a thousand times. */
function hashesOf(file: FileRecord): ReadonlySet<number> {
  const hashes = new Set<number>();
  for (const { paragraph } of placesIn(file)) for (const hash of keysOf(paragraph)) hashes.add(hash);
  return hashes;
}

/** More places of one hash than are looked at. Only counted, by file: they are half of all places, and are found again when so few are left that they matter. */
class Crowd {
  readonly #hash: number;
  readonly #byFile = new Map<FileRecord, number>();
  #count = 0;

  constructor(hash: number, places: readonly ParagraphPlace[]) {
    this.#hash = hash;
    for (const { file } of places) this.add(file);
  }

  add(file: FileRecord): void {
    this.#byFile.set(file, (this.#byFile.get(file) ?? 0) + 1);
    this.#count++;
  }

  /** Takes out the places of a file; answers with how many are left. */
  remove(file: FileRecord): number {
    this.#count = this.withoutThose(file);
    this.#byFile.delete(file);
    return this.#count;
  }

  withoutThose(file: FileRecord): number {
    return this.#count - (this.#byFile.get(file) ?? 0);
  }

  places(): readonly ParagraphPlace[] {
    const places = [...this.#byFile.keys()].flatMap((file) => [...placesIn(file)]);
    return places.filter(({ paragraph }) => keysOf(paragraph).includes(this.#hash));
  }
}

/** Of two paragraphs that are alike it is nearly certain that one of the first hashes is shared; to keep places for all would only take memory. */
const KEYS = 4;

function keysOf({ sketch }: ParagraphRecord): readonly number[] {
  return unpacked(sketch, KEYS);
}

const NONE: readonly ParagraphPlace[] = [];

function listOf(held: ParagraphPlace | readonly ParagraphPlace[] | Crowd | undefined): readonly ParagraphPlace[] {
  if (held === undefined) return NONE;
  if (held instanceof Crowd) return held.places();
  return 'file' in held ? [held] : held;
}

function* placesIn(file: FileRecord): Generator<ParagraphPlace> {
  for (const item of file.items) {
    for (const paragraph of item.paragraphs) {
      if (paragraph.sketch.length > 0) yield { file, item, paragraph };
    }
  }
}
