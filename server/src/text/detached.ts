/** Above this many units at once, a call would have more arguments than engines take. */
const CHUNK = 4096;

/**
 * The same characters in memory of their own. Engines keep a whole text alive as long as one slice of it is held: whoever holds on to a few words of
 * many files holds on to these copies.
 */
export function detached(slice: string): string {
  if (slice.length > CHUNK) return detached(slice.slice(0, CHUNK)) + detached(slice.slice(CHUNK));
  const codes = new Array<number>(slice.length);
  for (let at = 0; at < slice.length; at++) codes[at] = slice.charCodeAt(at);
  return String.fromCharCode(...codes);
}
