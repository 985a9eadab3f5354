/** How far a long run has come, and how fast it is, on a terminal. */
import type { Output } from './output.ts';

/** In milliseconds: a run that is done within a second needs no company. */
const FIRST_NOTE = 1000;
const NEXT_NOTE = 100;

export class Progress {
  readonly #total: number;
  readonly #output: Pick<Output, 'note'>;
  readonly #now: () => number;
  readonly #start: number;
  #done = 0;
  #nextNote: number;

  /** Begins to count the time. `now` is a clock, in milliseconds from whenever. */
  constructor(total: number, output: Pick<Output, 'note'>, now: () => number = () => performance.now()) {
    this.#total = total;
    this.#output = output;
    this.#now = now;
    this.#start = now();
    this.#nextNote = this.#start + FIRST_NOTE;
  }

  /** One more file is done. */
  step(): void {
    this.#done++;
    const now = this.#now();
    if (now < this.#nextNote) return;
    this.#nextNote = now + NEXT_NOTE;
    const speed = (this.#done * 1000) / (now - this.#start);
    this.#output.note(`${this.#done} of ${this.#total} files checked, ${speedOf(speed)} a second`);
  }

  end(): void {
    this.#output.note('');
  }
}

/** Two figures say how fast it is; more would only flicker. */
function speedOf(files: number): string {
  return files < 10 ? files.toFixed(1) : String(Number(files.toPrecision(2)));
}
