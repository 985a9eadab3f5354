/**
 * Lists of whole numbers in strings: two units for each, which is a quarter to a half of the memory of a list, and nothing for the collector to look into. For
 * what an archive holds of each of its thousands of files.
 */
import { fromUnits } from './detached.ts';

declare const isPacked: unique symbol;

/** A list of whole numbers, each from 0 and below 2 to the power of 30. */
export type Packed = string & { readonly [isPacked]: true };

/** So many bits of a number stand in each unit: never half a character, which some engines would not keep apart. */
const BITS = 15;
const LOW = (1 << BITS) - 1;
const MOST = 2 ** (2 * BITS) - 1;

/** Packs numbers, in their order. @throws RangeError for one that is too large, or negative */
export function packed(numbers: Iterable<number>): Packed {
  const units: number[] = [];
  for (const number of numbers) {
    if (!Number.isInteger(number) || number < 0 || number > MOST)
      throw new RangeError(`${number} is not a whole number of ${2 * BITS} bits`);
    units.push(number >>> BITS, number & LOW);
  }
  return fromUnits(units) as Packed;
}

export function countIn(list: Packed): number {
  return list.length / 2;
}

/** The number at an index; NaN where there is none. */
export function numberAt(list: Packed, index: number): number {
  return list.charCodeAt(2 * index) * (LOW + 1) + list.charCodeAt(2 * index + 1);
}

/** The numbers of a list, or the first of them. */
export function unpacked(list: Packed, most = Number.POSITIVE_INFINITY): number[] {
  const numbers: number[] = [];
  for (let index = 0; index < Math.min(countIn(list), most); index++) numbers.push(numberAt(list, index));
  return numbers;
}
