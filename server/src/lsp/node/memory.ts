import { setFlagsFromString } from 'node:v8';

/**
 * The part of the heap where new objects are made. While an archive is read it is kept as small as it is at the start: nearly all that is read is kept for good, so that a
 * larger one, which is never given back, would be slower as well. Afterwards it may grow: an edit of a large document leaves most of what was made for the one before it
 * behind, and a small one would move that about first.
 */
export class YoungHeap {
  #readings = 0;

  /** To be called when reading begins; gives what is to be called when it ends. */
  readonly reading = (): (() => void) => {
    if (this.#readings++ === 0) growBy(1);
    return () => {
      if (--this.#readings === 0) growBy(2);
    };
  };
}

/** By how much it is larger when it becomes too small; that is looked up each time. */
function growBy(factor: 1 | 2): void {
  setFlagsFromString(`--semi-space-growth-factor=${factor}`);
}
