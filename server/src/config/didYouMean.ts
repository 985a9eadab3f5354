import { distance } from 'fastest-levenshtein';

/** Of the letters of a word, the share that may be wrong for it to be a slip of another. */
const MOST_WRONG = 0.4;

/** `Did you mean "files"?` for a word that is near one of the known ones; empty when none is near. */
export function didYouMean(typed: string, known: readonly string[]): string {
  const word = typed.toLowerCase();
  let nearest = '';
  let fewest = Math.max(1, Math.floor(word.length * MOST_WRONG)) + 1;
  for (const candidate of known) {
    const errors = distance(word, candidate.toLowerCase());
    if (errors >= fewest) continue;
    fewest = errors;
    nearest = candidate;
  }
  return nearest && `Did you mean "${nearest}"?`;
}
