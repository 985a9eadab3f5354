import { PerformanceObserver } from 'node:perf_hooks';
import { isYoungHeapLarge, keepYoungHeap, letYoungHeapGrow } from '../../engine/youngHeap.ts';

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
      if (--this.#readings > 0 || isYoungHeapLarge()) return;
      letYoungHeapGrow();
      this.#collections.observe({ entryTypes: ['gc'] });
    };
  };

  /** It can only have grown in a collection. */
  #look(): void {
    if (isYoungHeapLarge()) this.#keep();
  }

  #keep(): void {
    keepYoungHeap();
    this.#collections.disconnect();
  }
}
