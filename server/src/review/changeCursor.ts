import type { Change } from './diff/changes.ts';
import { isBlank, tokensOf } from './diff/tokens.ts';
import type { MarkWriter } from './markWriter.ts';
import { suggestionMarks } from './writeMarks.ts';

/** Goes through the changes along the new text, gathers the new words of each, and writes its marks when it is left behind. */
export class ChangeCursor {
  readonly #before: string;
  readonly #changes: readonly Change[];
  readonly #writer: MarkWriter;
  #next = 0;
  /** The end of the change that is open, in the new text. */
  #end: number | null = null;
  #old = '';
  #now = '';

  constructor(before: string, changes: readonly Change[], writer: MarkWriter) {
    this.#before = before;
    this.#changes = changes;
    this.#writer = writer;
  }

  get isOpen(): boolean {
    return this.#end !== null;
  }

  /** How far from here everything is changed, or nothing is. */
  get limit(): number {
    return this.#end ?? this.#changes[this.#next]?.newStart ?? Infinity;
  }

  /** Opens the change that begins at `at`. One without new words is written at once. */
  reach(at: number): void {
    const change = this.#changes[this.#next];
    if (this.isOpen || change?.newStart !== at) return;
    this.#next++;
    this.#end = change.newEnd;
    this.#old = this.#before.slice(change.oldStart, change.oldEnd);
    this.leave(at);
  }

  take(words: string): void {
    this.#now += words;
  }

  /** Writes the change that ends at `at`. */
  leave(at: number): void {
    if (this.#end !== at) return;
    this.part();
    this.#end = null;
    this.reach(at);
  }

  /**
   * Writes what has been gathered: a mark that stays, and holds no original words, parts the change in two. Spaces and line ends that both versions
   * begin or end with are no change.
   */
  part(): void {
    const old = tokensOf(this.#old);
    const now = tokensOf(this.#now);
    const lead = sharedBlanks(old, now);
    const trail = sharedBlanks(old.slice(lead).reverse(), now.slice(lead).reverse());
    const middle = (tokens: readonly string[]): string => tokens.slice(lead, tokens.length - trail).join('');
    this.#writer.words(now.slice(0, lead).join(''), []);
    for (const mark of suggestionMarks(middle(old), middle(now))) this.#writer.mark(mark, true);
    this.#writer.words(now.slice(now.length - trail).join(''), []);
    this.#old = '';
    this.#now = '';
  }
}

/** With how many blanks both begin. */
function sharedBlanks(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((token, index) => token !== b[index] || !isBlank(token));
  return differs < 0 ? Math.min(a.length, b.length) : differs;
}
