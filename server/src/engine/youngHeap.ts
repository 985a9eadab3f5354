/** The part of the engine's heap where new objects are made. It doubles when much in it outlives a look of the collector, never shrinks, and can become larger than all else. */
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/**
 * Bytes; from here on it grows no more, which is half of what the engine would take. With less, what is made for a large document is moved about for each key; with
 * more, the collector stops for longer.
 */
const ENOUGH = 10_000_000;

export function letYoungHeapGrow(): void {
  setFlagsFromString('--semi-space-growth-factor=2');
}

export function keepYoungHeap(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}

export function isYoungHeapLarge(): boolean {
  const space = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
  return space !== undefined && space.space_size >= ENOUGH;
}
