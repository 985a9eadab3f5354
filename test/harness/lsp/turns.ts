import type { Turns } from '../../../server/src/archive/turns.ts';

/** All work is done in one go. */
export const NO_PAUSES: Turns = { pause: () => null };

/** Work stands still at every step until a test lets it go on. */
export class HeldTurns implements Turns {
  #goOn: () => void = () => undefined;
  #held: Promise<void> | null = new Promise((resolve) => {
    this.#goOn = resolve;
  });

  pause(): Promise<void> | null {
    return this.#held;
  }

  /** Lets what is held go on to its next step. */
  step(): void {
    const goOn = this.#goOn;
    this.#held = new Promise((resolve) => {
      this.#goOn = resolve;
    });
    goOn();
  }

  /** From now on nothing is held any more. */
  release(): void {
    this.#held = null;
    this.#goOn();
  }
}
