/** How far a long run has come, and how fast it is, on a terminal. */
import type { Output } from './output.ts';

/** In milliseconds: a run that is done within a second needs no company. */
const FIRST_NOTE = 1000;
const NEXT_NOTE = 100;

export class Progress {
  readonly #total: number;
  readonly #done: string;
  readonly #output: Pick<Output, 'note'>;
  readonly #now: () => number;
  readonly #start: number;
  #files = 0;
  #nextNote: number;

  /** Begins to count the time. `done`: what is done with the files, as in `checked`. `now` is a clock, in milliseconds from whenever. */
  constructor(total: number, done: string, output: Pick<Output, 'note'>, now: () => number = () => performance.now()) {
    this.#total = total;
    this.#done = done;
    this.#output = output;
    this.#now = now;
    this.#start = now();
    this.#nextNote = this.#start + FIRST_NOTE;
  }

  /** One more file is done. */
  step(): void {
    this.#files++;
    const now = this.#now();
    if (now < this.#nextNote) return;
    this.#nextNote = now + NEXT_NOTE;
    const speed = (this.#files * 1000) / (now - this.#start);
    this.#output.note(`${this.#files} of ${this.#total} files ${this.#done}, ${speedOf(speed)} a second`);
  }

  end(): void {
    this.#output.note('');
  }
}

/** Two figures say how fast it is; more would only flicker. */
function speedOf(files: number): string {
  return files < 10 ? files.toFixed(1) : String(Number(files.toPrecision(2)));
}
