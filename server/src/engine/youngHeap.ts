/** The part of the engine's heap where new objects are made. It doubles when much in it outlives a look of the collector, never shrinks, and can come to 32 MB. */
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

export function letYoungHeapGrow(): void {
  setFlagsFromString('--semi-space-growth-factor=2');
}

export function keepYoungHeap(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}

/** In bytes. */
export function youngHeapSize(): number {
  return getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')?.space_size ?? 0;
}
