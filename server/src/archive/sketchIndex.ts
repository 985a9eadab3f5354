/** Finds paragraphs that come back: places by the hashes of their sketches. */
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
  /** One place, or several: nearly every hash has one, and a list for each would take twice the memory. */
  readonly #places = new Map<number, ParagraphPlace | ParagraphPlace[]>();

  add(file: FileRecord): void {
    for (const place of placesIn(file)) {
      for (const hash of keysOf(place.paragraph)) {
        const held = this.#places.get(hash);
        if (held === undefined) this.#places.set(hash, place);
        else if ('file' in held) this.#places.set(hash, [held, place]);
        else held.push(place);
      }
    }
  }

  remove(file: FileRecord): void {
    for (const { paragraph } of placesIn(file)) {
      for (const hash of keysOf(paragraph)) {
        const left = listOf(this.#places.get(hash)).filter((place) => place.file !== file);
        const [only] = left;
        if (only) this.#places.set(hash, left.length === 1 ? only : left);
        else this.#places.delete(hash);
      }
    }
  }

  /** The other paragraphs that are the same as this one, or nearly; in no order. */
  twinsOf(paragraph: ParagraphRecord): readonly ParagraphPlace[] {
    const twins = new Set<ParagraphPlace>();
    for (const hash of keysOf(paragraph)) {
      const places = listOf(this.#places.get(hash));
      if (places.length > MOST_PLACES) continue;
      for (const place of places) {
        if (place.paragraph !== paragraph && areAlike(place.paragraph.sketch, paragraph.sketch)) twins.add(place);
      }
    }
    return [...twins];
  }

  /** The files that hold a paragraph which is the same as one of this file, or nearly. */
  *filesLike(file: FileRecord): Generator<FileRecord> {
    const seen = new Set<number>();
    for (const { paragraph } of placesIn(file)) {
      for (const hash of keysOf(paragraph)) {
        // A file may say the same thing a thousand times.
        if (seen.has(hash)) continue;
        seen.add(hash);
        for (const place of listOf(this.#places.get(hash))) yield place.file;
      }
    }
  }
}

/** Of two paragraphs that are alike it is nearly certain that one of the first hashes is shared; to keep places for all would only take memory. */
const KEYS = 4;

function keysOf({ sketch }: ParagraphRecord): readonly number[] {
  return sketch.slice(0, KEYS);
}

const NONE: readonly ParagraphPlace[] = [];

function listOf(held: ParagraphPlace | readonly ParagraphPlace[] | undefined): readonly ParagraphPlace[] {
  if (held === undefined) return NONE;
  return 'file' in held ? [held] : held;
}

function* placesIn(file: FileRecord): Generator<ParagraphPlace> {
  for (const item of file.items) {
    for (const paragraph of item.paragraphs) {
      if (paragraph.sketch.length > 0) yield { file, item, paragraph };
    }
  }
}
