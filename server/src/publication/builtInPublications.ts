import { MONITOR } from './monitor.ts';
import { neutralPublication } from './neutral.ts';
import type { Publication } from './publication.ts';

/** The publications that are known without configuration: the Monitor, and those that it refers to or that look like it. */
export const BUILT_IN_PUBLICATIONS: readonly Publication[] = [
  MONITOR,
  neutralPublication('Prism'),
  neutralPublication('Fortnight in Review'),
  neutralPublication('North Caucasus Weekly'),
  neutralPublication('Eurasia Daily Monitor', ['EDM', 'Eurasia Daily Monitor']),
];
