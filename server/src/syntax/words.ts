/**
 * A set of words that is asked about stretches of a text, without cutting them out: scanners ask for nearly every word, and most have no
 * namesake of their length and first letter.
 */
export class Words {
  /** By length and first letter, its case left out. */
  readonly #buckets: readonly (readonly string[] | undefined)[];

  constructor(words: Iterable<string>) {
    const buckets: string[][] = [];
    for (const word of words) {
      const bucket = bucketOf(word.charCodeAt(0), word.length);
      buckets[bucket] ??= [];
      buckets[bucket].push(word);
    }
    this.#buckets = Array.from(buckets);
  }

  /** Whether the stretch is one of the words, letter by letter. */
  has(text: string, start: number, end: number): boolean {
    const words = this.#buckets[bucketOf(text.charCodeAt(start), end - start)];
    if (words) for (const word of words) if (text.startsWith(word, start)) return true;
    return false;
  }

  /** Whether `word` is one of the words, whatever its case; they must be given in small letters. */
  hasAnyCase(word: string): boolean {
    const words = this.#buckets[bucketOf(word.charCodeAt(0), word.length)];
    return words?.includes(word.toLowerCase()) === true;
  }
}

/** Letters that differ in case alone share their lowest five bits. */
const LETTERS = 32;

function bucketOf(first: number, length: number): number {
  return length * LETTERS + (first & (LETTERS - 1));
}
