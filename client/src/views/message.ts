import type { ServerControl } from '../serverControl.ts';

/** What all views say while there is nobody to ask. */
export const NO_SERVER = 'The Bulletin server does not run.';

/** What stands above a view instead of, or beside, its entries; empty where there is nothing to say. */
export function messageOf({ state, archive }: ServerControl): string {
  if (state === 'stopped') return NO_SERVER;
  return archive === 'ready' ? '' : 'Reading the archive…';
}
