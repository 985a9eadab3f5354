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
/** Days may be negative, and packed numbers are not: this is added to each. A 0 says that the day is not known. */
const DAY_0 = 2 ** 29;

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
    for (const [index, name] of this.names.entries()) yield this.#citation(name, index);
  }

  /** Those of one source. */
  of(source: string): readonly CitationRecord[] {
    const found: CitationRecord[] = [];
    for (let index = 0; index < this.length; index++) {
      const name = this.names[index];
      if (name?.source === source) found.push(this.#citation(name, index));
    }
    return found;
  }

  #citation({ source, written }: CitedName, index: number): CitationRecord {
    const number = (which: number): number => numberAt(this.numbers, index * NUMBERS + which);
    return { source, written, start: number(0), end: number(1), from: dayOf(number(2)), to: dayOf(number(3)) };
  }
}

function packedDay(day: number | null): number {
  return day === null ? 0 : day + DAY_0;
}

function dayOf(packed: number): number | null {
  return packed === 0 ? null : packed - DAY_0;
}
