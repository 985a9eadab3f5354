import { numberAt, type Packed, packed } from '../text/packed.ts';
import type { Span } from '../text/span.ts';
import type { CitedName } from './intern.ts';

/** One source of a citation, with the dates of its group. */
export interface CitationRecord extends Span, CitedName {
  /** The first and last day of what is cited; null where no date is known in full. */
  readonly from: number | null;
  readonly to: number | null;
}

/** Of each citation: start, end, first day, last day. */
const NUMBERS = 4;
/** What packs no negative number packs the day 0 as this, and as 0 that none is known. */
const DAY_0 = 2 ** 29;

const NONE: CitationRecord[] = [];

/** What an item cites, in the order of the text. Of hundreds of thousands of citations, as an archive holds, each is made when it is looked at: kept, they would take three times the memory. */
export class CitationList implements Iterable<CitationRecord> {
  static readonly #empty = new CitationList([], packed([]));
  /** A name for each citation. */
  readonly names: readonly CitedName[];
  readonly numbers: Packed;

  private constructor(names: readonly CitedName[], numbers: Packed) {
    this.names = names;
    this.numbers = numbers;
  }

  /** `nameOf` gives one object for names that are equal. */
  static of(citations: readonly CitationRecord[], nameOf: (citation: CitedName) => CitedName): CitationList {
    if (citations.length === 0) return CitationList.#empty;
    const numbers = citations.flatMap(({ start, end, from, to }) => [start, end, packedDay(from), packedDay(to)]);
    return new CitationList(citations.map(nameOf), packed(numbers));
  }

  get length(): number {
    return this.names.length;
  }

  *[Symbol.iterator](): Generator<CitationRecord> {
    for (let index = 0; index < this.length; index++) yield this.#at(index);
  }

  /** Those of one source. */
  of(source: string): readonly CitationRecord[] {
    let found = NONE;
    for (let index = 0; index < this.length; index++) {
      if (this.names[index]?.source !== source) continue;
      if (found === NONE) found = [];
      found.push(this.#at(index));
    }
    return found;
  }

  #at(index: number): CitationRecord {
    const name = this.names[index];
    if (!name) throw new RangeError(`there is no citation ${index}`);
    const number = (which: number): number => numberAt(this.numbers, index * NUMBERS + which);
    const { source, written } = name;
    return { source, written, start: number(0), end: number(1), from: dayOf(number(2)), to: dayOf(number(3)) };
  }
}

function packedDay(day: number | null): number {
  return day === null ? 0 : day + DAY_0;
}

function dayOf(packed: number): number | null {
  return packed === 0 ? null : packed - DAY_0;
}
