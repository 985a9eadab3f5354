import { keepYoungHeap, youngHeapSize } from '../../engine/youngHeap.ts';

/** Bytes. What is made for one file is a hundredth of it: with more, the command takes more memory and no less time. */
const ENOUGH = 4_000_000;

/** So many files are done between two looks. */
const LOOK_EVERY = 64;

/** Keeps the engine's heap for new objects from growing with the number of files. */
export class YoungHeap {
  #files = 0;
  #isKept = false;

  /** To be called for each file that is done. */
  step(): void {
    if (this.#isKept || ++this.#files % LOOK_EVERY !== 0 || youngHeapSize() < ENOUGH) return;
    keepYoungHeap();
    this.#isKept = true;
  }
}
