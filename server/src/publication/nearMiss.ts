/** Whether one name is a typing error of another, rather than another name. */
import { distance } from 'fastest-levenshtein';
import { isSwap } from '../text/swap.ts';

const MOST_ERRORS = 2;
/** Single words shorter than this are too close to each other for any guess: Kyodo and Kyoto, ELTA and LETA. */
const SHORTEST_WORD = 6;
/** In a name of several words the others vouch for it, so that a shorter word may hold an error. */
const SHORTEST_WORD_AMONG_OTHERS = 4;
const LONG_WORD = 10;

interface Candidate<T> {
  readonly words: readonly string[];
  readonly joined: string;
  readonly value: T;
}

/**
 * Makes a guesser of which one of the candidates (folded names and what they stand for) a folded name is a typing error.
 * It answers null when none is near, or when two are as near as each other.
 */
export function nameGuesser<T>(candidates: Iterable<readonly [name: string, value: T]>): (typed: string) => T | null {
  // By length, so that a guess looks at a fraction of the names only.
  const byLength = new Map<number, Candidate<T>[]>();
  for (const [name, value] of candidates) {
    const words = name.split(' ');
    const ofLength = byLength.get(name.length) ?? [];
    ofLength.push({ words, joined: words.join(''), value });
    byLength.set(name.length, ofLength);
  }
  return (typed) => {
    const words = typed.split(' ');
    const joined = words.join('');
    let fewest = MOST_ERRORS + 1;
    let best: T | null = null;
    for (let length = typed.length - MOST_ERRORS; length <= typed.length + MOST_ERRORS; length++) {
      for (const candidate of byLength.get(length) ?? []) {
        const errors = candidate.joined === joined ? 1 : typingErrors(words, candidate.words);
        if (errors === null || errors > fewest) continue;
        best = errors < fewest || best === candidate.value ? candidate.value : null;
        fewest = errors;
      }
    }
    return best;
  };
}

/**
 * The number of typing errors (a letter added, lost, changed, or two swapped) that lead from one name to the other; null
 * when a word has too many for its length to be sure that the same is meant.
 */
function typingErrors(typed: readonly string[], meant: readonly string[]): number | null {
  if (typed.length !== meant.length) return null;
  const shortest = meant.length > 1 ? SHORTEST_WORD_AMONG_OTHERS : SHORTEST_WORD;
  let errors = 0;
  for (const [index, word] of meant.entries()) {
    const most = allowance(word.length, shortest);
    const other = typed[index] ?? '';
    if (Math.abs(other.length - word.length) > most) return null;
    const found = editDistance(other, word);
    if (found > most) return null;
    errors += found;
  }
  return errors;
}

function allowance(length: number, shortest: number): number {
  if (length < shortest) return 0;
  return length < LONG_WORD ? 1 : MOST_ERRORS;
}

/** Levenshtein's distance, where one swap of neighbouring letters is one error. */
function editDistance(a: string, b: string): number {
  if (a === b) return 0;
  return isSwap(a, b) ? 1 : distance(a, b);
}
