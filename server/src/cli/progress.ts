/** How far a long run has come, on a terminal. */
import type { Output } from './output.ts';

/** A run that is done within a second needs no company. */
const FIRST_NOTE = 1000;
const NEXT_NOTE = 100;

export class Progress {
  readonly #total: number;
  readonly #output: Output;
  #done = 0;
  #nextNote = performance.now() + FIRST_NOTE;

  constructor(total: number, output: Output) {
    this.#total = total;
    this.#output = output;
  }

  /** One more file is done. */
  step(): void {
    this.#done++;
    const now = performance.now();
    if (now < this.#nextNote) return;
    this.#nextNote = now + NEXT_NOTE;
    this.#output.note(`${this.#done} of ${this.#total} files checked`);
  }

  end(): void {
    this.#output.note('');
  }
}
