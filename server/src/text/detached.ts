/** Above this many units at once, a call would have more arguments than engines take. */
const CHUNK = 4096;

/**
 * The same characters in memory of their own. Engines keep a whole text alive as long as one slice of it is held: whoever holds on to a few words of
 * many files holds on to these copies.
 */
export function detached(slice: string): string {
  const units = new Array<number>(slice.length);
  for (let at = 0; at < slice.length; at++) units[at] = slice.charCodeAt(at);
  return fromUnits(units);
}

/** The string of some UTF-16 units, however many. */
export function fromUnits(units: readonly number[]): string {
  if (units.length <= CHUNK) return String.fromCharCode(...units);
  const chunks: string[] = [];
  for (let at = 0; at < units.length; at += CHUNK) chunks.push(String.fromCharCode(...units.slice(at, at + CHUNK)));
  return chunks.join('');
}
