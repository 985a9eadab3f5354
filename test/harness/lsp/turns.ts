import type { Turns } from '../../../server/src/archive/turns.ts';

/** All work is done in one go. */
export const NO_PAUSES: Turns = { pause: () => null };
