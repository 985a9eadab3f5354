import type { Turns } from '../archive/turns.ts';

/** So long nobody notices that an answer waits; short enough that a key pressed meanwhile shows within a frame. */
const SLICE_MS = 5;

/** After a slice, messages are let in until so many turns of the event loop have brought none: one reads what has arrived, the next hands it on. */
const QUIET_TURNS = 2;

/** Slices by the clock, and between them all messages that wait. */
export class Slices implements Turns {
  readonly #nextTurn: () => Promise<void>;
  #sliceEnd = 0;
  #quiet = 0;

  /** `nextTurn` resolves in the next turn of the event loop, after what waits already. */
  constructor(nextTurn: () => Promise<void>) {
    this.#nextTurn = nextTurn;
  }

  /** To be called for each message that is about to be handled. */
  readonly heard = (): void => {
    this.#quiet = 0;
  };

  pause(): Promise<void> | null {
    return performance.now() < this.#sliceEnd ? null : this.#letIn();
  }

  async #letIn(): Promise<void> {
    for (this.#quiet = 0; this.#quiet < QUIET_TURNS; this.#quiet++) await this.#nextTurn();
    this.#sliceEnd = performance.now() + SLICE_MS;
  }
}
