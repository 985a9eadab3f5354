import { setFlagsFromString } from 'node:v8';

/**
 * Keeps the part of the heap where new objects are made as small as it is at the start. By default it grows to many megabytes while the archive is read, and is
 * never given back; of what is read nearly nothing is kept for a moment only, so that a larger one is also slower. To be called before anything is read.
 */
export function keepYoungHeapSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}
