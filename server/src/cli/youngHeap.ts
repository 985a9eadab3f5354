import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** Bytes. What is made for one file is a hundredth of it; the engine would take eight times as much, and be no faster. */
const ENOUGH = 4_000_000;

/** So many files are done between two looks. */
const LOOK_EVERY = 64;

/** Keeps the part of the heap where new objects are made from growing with the number of files. */
export class YoungHeap {
  #files = 0;
  #isCapped = false;

  /** To be called for each file that is done. */
  step(): void {
    if (this.#isCapped || ++this.#files % LOOK_EVERY !== 0) return;
    const size = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')?.space_size ?? 0;
    if (size < ENOUGH) return;
    setFlagsFromString('--semi-space-growth-factor=1');
    this.#isCapped = true;
  }
}
