// How many tests ran and how they ended: what a mocha run writes into a file, and what the steps add up.
import { readFileSync, writeFileSync } from 'node:fs';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** Tests that a suite skipped itself. */
  readonly pending: number;
}

/** The environment variable that names the file into which a mocha run writes its counts. */
export const countsVariable = 'BULLETIN_TEST_COUNTS';

/** What `describe` and `it` left behind, as mocha's runner tells it. */
export interface RunStats {
  readonly passes: number;
  readonly failures: number;
  readonly pending: number;
}

/** Writes the counts of a finished run into the file that `countsVariable` names, if it names one. */
export function writeCounts(stats: RunStats | undefined): void {
  const file = process.env[countsVariable];
  if (file === undefined || stats === undefined) return;
  const counts: Counts = { passed: stats.passes, failed: stats.failures, pending: stats.pending };
  writeFileSync(file, JSON.stringify(counts));
}

/** The counts that a run wrote; undefined where it ended before it could. */
export function readCounts(file: string): Counts | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
  return JSON.parse(text) as Counts;
}
