// Runs in VS Code's extension host: mocha over the bundled suites. `bundle.ts` puts it before them.
import { findSourceMap, type SourceOrigin } from 'node:module';
import { format } from 'node:util';
import type Mocha from 'mocha';
import { writeCounts } from '../../../scripts/test/counts.ts';

/** The environment variable that holds a pattern for the tests to run. */
export const grepVariable = 'BULLETIN_TEST_GREP';

/** The environment variable that holds what to put before each line printed here, where VS Code mixes it with its own. */
export const markVariable = 'BULLETIN_TEST_MARK';

/** Loading a suite's file, which declares its tests. */
export type Load = () => Promise<unknown>;

/**
 * Runs the suites one after another, printing what mocha's spec reporter prints.
 * @throws Error where a test failed, or a suite could not be loaded: VS Code turns it into the exit status
 */
export async function runSuites(suites: Readonly<Record<string, Load>>): Promise<void> {
  markOutput(process.env[markVariable]);
  const { default: MochaClass } = await import('mocha');
  const grep = process.env[grepVariable];
  const mocha = new MochaClass({
    ui: 'bdd',
    reporter: 'spec',
    color: false,
    timeout: 30_000,
    forbidOnly: true,
    ...(grep === undefined ? {} : { grep }),
  });
  try {
    for (const [file, load] of Object.entries(suites)) {
      // What puts describe, it and their kin where the file finds them.
      mocha.suite.emit('pre-require', globalThis, file, mocha);
      await load();
    }
  } catch (error) {
    // Said here, because VS Code tells of it only in its own log.
    console.log(error instanceof Error ? inSources(error.stack ?? error.message) : error);
    throw error;
  }
  const failures = await new Promise<number>((resolve) => {
    const runner: Mocha.Runner = mocha.run((failed) => {
      writeCounts(runner.stats);
      resolve(failed);
    });
    runner.on('fail', (_test, error: Error) => {
      if (error.stack !== undefined) error.stack = inSources(error.stack);
    });
  });
  if (failures > 0) throw new Error(`${failures} of the tests in VS Code failed.`);
}

/**
 * VS Code guards the methods of its console against replacement, so the console as a whole is replaced. Warnings and
 * errors stay as they are: in this process most of them are VS Code's own.
 */
function markOutput(mark: string | undefined): void {
  if (mark === undefined) return;
  const print = console.log;
  const value = (...args: readonly unknown[]): void => print(mark + format(...args));
  globalThis.console = Object.create(console, { log: { value }, info: { value } }) as Console;
}

/** Turns places in the bundle into places in the suites: VS Code makes its own stack traces, without source maps. */
function inSources(stack: string): string {
  const map = findSourceMap(__filename);
  return stack.replace(/([^\s()]+\.cjs):(\d+):(\d+)/g, (place, file: string, line: string, column: string) => {
    if (!__filename.endsWith(file)) return place;
    // An empty object where the map knows no origin.
    const origin: Partial<SourceOrigin> = map?.findOrigin(Number(line), Number(column)) ?? {};
    return origin.fileName ? `${origin.fileName}:${origin.lineNumber}:${origin.columnNumber}` : place;
  });
}
