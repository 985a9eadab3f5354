// What a step of npm test is, and the three kinds of program that steps run.
import path from 'node:path';
import { runNode } from '../lib/run.ts';
import { createTemporaryFolder } from '../lib/temporaryFolder.ts';
import { type Counts, countsVariable, readCounts } from './counts.ts';

export interface Step {
  readonly name: string;
  /** What it looks at, in a few words. */
  readonly title: string;
  /** Steps whose result this one uses: they run before it, and it cannot pass where one of them failed. */
  readonly needs: readonly string[];
  run(): Promise<Outcome>;
}

export interface Outcome extends Counts {
  /** Why the step failed, where the counts do not say it. */
  readonly problem?: string;
}

/** A step that counts as one test: passed if the program ends with status 0. */
export async function program(script: string, args: readonly string[]): Promise<Outcome> {
  const { status } = await runNode(script, args);
  return status === 0 ? { passed: 1, failed: 0, pending: 0 } : failure(`${path.basename(script)} ended with ${status}`);
}

/** A step of tests that Node runs: all of `test/<folder>`. */
export function mocha(folder: string): Promise<Outcome> {
  const reporter = path.join(import.meta.dirname, 'reporter.ts');
  const options = ['--forbid-only', '--reporter', reporter];
  return counted('node_modules/mocha/bin/mocha.js', [...options, `test/${folder}/**/*.test.ts`]);
}

/** A step of tests run by a program that writes its counts as the reporter does. That none ran is a failure. */
export async function counted(script: string, args: readonly string[]): Promise<Outcome> {
  const folder = createTemporaryFolder('counts');
  try {
    const file = path.join(folder.path, 'counts.json');
    const { status } = await runNode(script, args, { env: { ...process.env, [countsVariable]: file } });
    return judge(status, readCounts(file));
  } finally {
    folder.remove();
  }
}

/**
 * What a test run amounts to. A run that ended badly although no test failed (a file that could not be loaded, a host
 * that did not start, a crash after the last test) counts as one failure more, and so does a run of no test at all.
 */
export function judge(status: number, counts: Counts | undefined): Outcome {
  if (counts === undefined) return failure(`it ended with ${status} before its tests did`);
  if (counts.failed > 0) return counts;
  if (counts.passed === 0) return failure('no test ran', counts);
  if (status !== 0) return failure(`its tests passed, but it ended with ${status}`, counts);
  return counts;
}

/** One failure on top of what was counted. */
export function failure(problem: string, counts: Counts = { passed: 0, failed: 0, pending: 0 }): Outcome {
  return { ...counts, failed: counts.failed + 1, problem };
}
