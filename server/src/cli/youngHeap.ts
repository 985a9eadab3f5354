import { isYoungHeapLarge, keepYoungHeap } from '../engine/youngHeap.ts';

/** So many files are done between two looks. */
const LOOK_EVERY = 64;

/** Keeps the engine's heap for new objects from growing with the number of files. */
export class YoungHeap {
  #files = 0;
  #isKept = false;

  /** To be called for each file that is done. */
  step(): void {
    if (this.#isKept || ++this.#files % LOOK_EVERY !== 0 || !isYoungHeapLarge()) return;
    keepYoungHeap();
    this.#isKept = true;
  }
}
