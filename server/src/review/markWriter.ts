import { findReviewMarks } from '../syntax/reviewMarks.ts';
import type { Span } from '../text/span.ts';

/** A text with marks in it as it grows; it remembers where each mark is meant to be. */
export class MarkWriter {
  readonly #parts: string[] = [];
  #length = 0;
  readonly #meant: Span[] = [];
  /** The marks that are new. */
  readonly written: Span[] = [];

  get text(): string {
    return this.#parts.join('');
  }

  mark(mark: string, isNew: boolean): void {
    const span = { start: this.#length, end: this.#length + mark.length };
    this.#meant.push(span);
    if (isNew) this.written.push(span);
    this.#add(mark);
  }

  /** Words, and the signs in them that are to be kept from opening a mark. */
  words(words: string, signs: readonly Span[]): void {
    let at = 0;
    for (const { start, end } of signs) {
      const sign = words.slice(start, end);
      this.#add(words.slice(at, start));
      this.mark(`{~~${sign}~>${sign}~~}`, true);
      at = end;
    }
    this.#add(words.slice(at));
  }

  /** Whether the marks of the text, as it will be read, are those that were meant. */
  get isExact(): boolean {
    const closed = findReviewMarks(this.text).filter((mark) => mark.closed);
    return (
      closed.length === this.#meant.length &&
      this.#meant.every(({ start, end }, index) => closed[index]?.start === start && closed[index]?.end === end)
    );
  }

  #add(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }
}
