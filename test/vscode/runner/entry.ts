// Runs in VS Code's extension host: mocha over the bundled suites. `bundle.ts` puts it before them.
import type Mocha from 'mocha';
import { writeCounts } from '../../../scripts/test/counts.ts';

/** The environment variable that holds a pattern for the tests to run. */
export const grepVariable = 'BULLETIN_TEST_GREP';

/** Loading a suite's file, which declares its tests. */
export type Load = () => Promise<unknown>;

/**
 * Runs the suites one after another, printing what mocha's spec reporter prints.
 * @throws Error where a test failed: VS Code turns it into the exit status
 */
export async function runSuites(suites: Readonly<Record<string, Load>>): Promise<void> {
  process.setSourceMapsEnabled(true);
  const { default: MochaClass } = await import('mocha');
  const grep = process.env[grepVariable];
  const mocha = new MochaClass({
    ui: 'bdd',
    reporter: 'spec',
    color: false,
    timeout: 30_000,
    ...(grep === undefined ? {} : { grep }),
  });
  for (const [file, load] of Object.entries(suites)) {
    // What puts describe, it and their kin where the file finds them.
    mocha.suite.emit('pre-require', globalThis, file, mocha);
    await load();
  }
  const failures = await new Promise<number>((resolve) => {
    const runner: Mocha.Runner = mocha.run((failed) => {
      writeCounts(runner.stats);
      resolve(failed);
    });
  });
  if (failures > 0) throw new Error(`${failures} of the tests in VS Code failed.`);
}
