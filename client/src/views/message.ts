import type { ServerControl } from '../serverControl.ts';

/** What stands above a view instead of, or beside, its entries; empty where there is nothing to say. */
export function messageOf({ state, archive }: ServerControl): string {
  if (state === 'stopped') return 'The Bulletin server does not run.';
  return archive === 'ready' ? '' : 'Reading the archive…';
}
