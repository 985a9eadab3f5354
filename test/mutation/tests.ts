// The tests that mutants are held against: loaded as often as it takes, and run in part.
import { globSync } from 'node:fs';
import { registerHooks } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type TestResult, TestStatus } from '@stryker-mutator/api/test-runner';
import Mocha from 'mocha';

/** The tests that belong to each folder of sources: what only the test of another folder notices is luck. */
const TESTS_OF: Readonly<Record<string, string>> = {
  calendar: 'test/unit/{calendar,publication}/**/*.test.ts',
  syntax: 'test/unit/{syntax,bulletin,review}/**/*.test.ts',
  rules: 'test/{rules,unit/check}/**/*.test.ts',
};
/** Seconds of long or random text each, or bulletins that are not in the repository. */
const LEFT_OUT = ['test/unit/check/fixAll.test.ts', 'test/rules/repairs.test.ts', 'test/rules/real.test.ts'];

/** Where the folders that are mutated stand for the workers, which inherit it: their names, with commas between. */
export const FOLDERS_VARIABLE = 'BULLETIN_MUTATED';

export const MUTATED_FOLDERS: readonly string[] = Object.keys(TESTS_OF);

export interface RunOptions {
  /** The names of the tests to run; all where it is not given. */
  readonly only?: readonly string[];
  /** A source file: the tests of its folder run first, since the first test that fails ends the run. */
  readonly nearest?: string;
  /** Is told the name of each test before it runs. */
  readonly begin?: (name: string) => void;
}

class Silent extends Mocha.reporters.Base {}

let generation = 0;

/** From now on each `Tests.load` gets modules of its own for all files under the folder. */
export function reloadModulesUnder(folder: string): void {
  const own = `${pathToFileURL(folder).href}/`;
  const packages = `${own}node_modules/`;
  registerHooks({
    resolve(specifier, parent, next) {
      const resolved = next(specifier, parent);
      if (!resolved.url.startsWith(own) || resolved.url.startsWith(packages)) return resolved;
      return { ...resolved, url: `${resolved.url}?generation=${generation}` };
    },
  });
}

export class Tests {
  readonly #mocha: Mocha;
  /** All tests of each suite: what a run leaves out is taken from the suite. */
  readonly #testsOf = new Map<Mocha.Suite, readonly Mocha.Test[]>();
  /** Their names with those of their suites, which Mocha puts together whenever it is asked. */
  readonly #names = new Map<Mocha.Test, string>();

  /** @throws what a module throws when it is loaded */
  static async load(): Promise<Tests> {
    generation++;
    const mocha = new Mocha({ ui: 'bdd', reporter: Silent, timeout: 0 });
    mocha.cleanReferencesAfterRun(false);
    const folders = process.env[FOLDERS_VARIABLE]?.split(',') ?? MUTATED_FOLDERS;
    const patterns = folders.flatMap((folder) => TESTS_OF[folder] ?? []);
    const files = patterns.flatMap((pattern) => globSync(pattern, { exclude: LEFT_OUT }).toSorted());
    for (const file of files) {
      mocha.suite.emit('pre-require', globalThis, file, mocha);
      await import(pathToFileURL(path.resolve(file)).href);
    }
    return new Tests(mocha);
  }

  private constructor(mocha: Mocha) {
    this.#mocha = mocha;
    const note = (suite: Mocha.Suite): void => {
      this.#testsOf.set(suite, suite.tests);
      for (const test of suite.tests) this.#names.set(test, test.fullTitle());
      suite.suites.forEach(note);
    };
    note(mocha.suite);
  }

  /** Runs tests up to the first that fails. */
  run({ only, nearest, begin }: RunOptions): Promise<TestResult[]> {
    this.#choose(only && new Set(only));
    if (nearest !== undefined) this.#order(nearest);
    const results: TestResult[] = [];
    return new Promise((resolve) => {
      let began = 0;
      const result = (test: Mocha.Test) => ({
        id: this.#nameOf(test),
        name: this.#nameOf(test),
        timeSpentMs: performance.now() - began,
        ...(test.file !== undefined && { fileName: test.file }),
      });
      this.#mocha
        .run(() => resolve(results))
        .on('test', (test) => {
          began = performance.now();
          begin?.(this.#nameOf(test));
        })
        .on('pass', (test) => results.push({ ...result(test), status: TestStatus.Success }))
        .on('fail', (test, { message }) =>
          results.push({ ...result(test), status: TestStatus.Failed, failureMessage: message }),
        );
    });
  }

  #choose(names: ReadonlySet<string> | undefined): void {
    for (const [suite, tests] of this.#testsOf) {
      suite.bail(true);
      suite.tests = tests.filter((test) => !names || names.has(this.#nameOf(test)));
    }
  }

  #nameOf(test: Mocha.Test): string {
    return this.#names.get(test) ?? test.fullTitle();
  }

  #order(source: string): void {
    const [, folder = ''] = /server\/src\/(\w+)\//.exec(source.split(path.sep).join('/')) ?? [];
    const rank = ({ file = '' }: Mocha.Suite): number => (path.dirname(file).split(path.sep).includes(folder) ? 0 : 1);
    this.#mocha.suite.suites.sort((a, b) => rank(a) - rank(b));
  }
}
