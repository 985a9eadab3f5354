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

  /** From now on nothing is held any more. */
  release(): void {
    this.#held = null;
    this.#goOn();
  }
}
