/** The greatest and the least of any number of numbers: as arguments of a function, some hundred thousand would be too many. */

/** Null of none. */
export function greatest(numbers: Iterable<number>): number | null {
  let found: number | null = null;
  for (const number of numbers) if (found === null || number > found) found = number;
  return found;
}

/** Null of none. */
export function least(numbers: Iterable<number>): number | null {
  let found: number | null = null;
  for (const number of numbers) if (found === null || number < found) found = number;
  return found;
}
