import { PerformanceObserver } from 'node:perf_hooks';
import { keepYoungHeap, letYoungHeapGrow, youngHeapSize } from '../../engine/youngHeap.ts';

/**
 * Bytes. With less, what is made for a large document is moved about for each key; with more, the collector stops for longer. It grows by doubling, to 16 MB at
 * last.
 */
const ENOUGH = 10_000_000;

/**
 * Keeps the engine's heap for new objects as small as it is at the start while an archive is read: nearly all that is read is kept for good, so that a larger one would be
 * slower as well. Afterwards it may grow a little: an edit of a large document leaves most of what was made for the one before it behind.
 */
export class YoungHeap {
  #readings = 0;
  readonly #collections = new PerformanceObserver(() => this.#look());

  constructor() {
    keepYoungHeap();
  }

  /** To be called when reading begins; gives what is to be called when it ends. */
  readonly reading = (): (() => void) => {
    if (this.#readings++ === 0) this.#keep();
    return () => {
      if (--this.#readings > 0 || youngHeapSize() >= ENOUGH) return;
      letYoungHeapGrow();
      this.#collections.observe({ entryTypes: ['gc'] });
    };
  };

  /** It can only have grown in a collection. */
  #look(): void {
    if (youngHeapSize() >= ENOUGH) this.#keep();
  }

  #keep(): void {
    keepYoungHeap();
    this.#collections.disconnect();
  }
}
