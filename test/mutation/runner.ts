// Stryker's test runner for this project: it runs the tests in Stryker's workers. The one that Stryker has for Mocha
// starts a process for each mutant of what a module computes when it is loaded; here the modules are loaded anew.
import { readFileSync, writeFileSync } from 'node:fs';
import type { InstrumenterContext, MutantCoverage } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { reloadModulesUnder, Tests } from './tests.ts';

/** What the first worker found, for the others; in the copy of the project that they run in. */
const COVERAGE_FILE = 'mutant-coverage.json';

class Runner implements TestRunner {
  readonly #context = instrumenterContext();
  #tests: Tests | null = null;
  /** The modules were loaded with a mutant active. */
  #isStale = false;
  #coverage: MutantCoverage['perTest'] | null = null;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    reloadModulesUnder(process.cwd());
  }

  async dryRun(): Promise<DryRunResult> {
    this.#tests = await Tests.load();
    const tests = await this.#tests.run({
      begin: (id) => {
        this.#context.currentTestId = id;
      },
    });
    const { mutantCoverage = { static: {}, perTest: {} } } = this.#context;
    writeFileSync(COVERAGE_FILE, JSON.stringify(mutantCoverage.perTest));
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  /**
   * A mutant that is met both when modules are loaded and by tests is first tried on these tests with the modules as
   * they are: most are killed there. Only for those that live are the modules loaded anew, and all tests run.
   */
  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    if (options.mutantActivation === 'runtime') return this.#runLoaded(options, options.testFilter);
    const covering = this.#testsThatMeet(options.activeMutant.id);
    if (covering.length > 0) {
      const result = await this.#runLoaded(options, covering);
      if (result.status !== MutantRunStatus.Survived) return result;
    }
    return this.#runAnew(options);
  }

  async #runLoaded(options: MutantRunOptions, only?: readonly string[]): Promise<MutantRunResult> {
    this.#activate(undefined);
    if (!this.#tests || this.#isStale) this.#tests = await Tests.load();
    this.#isStale = false;
    this.#activate(options);
    return this.#run(this.#tests, options, only);
  }

  async #runAnew(options: MutantRunOptions): Promise<MutantRunResult> {
    this.#isStale = true;
    this.#activate(options);
    try {
      this.#tests = await Tests.load();
    } catch (error) {
      this.#tests = null;
      return killedByLoading(error);
    }
    return this.#run(this.#tests, options);
  }

  async #run(tests: Tests, options: MutantRunOptions, only?: readonly string[]): Promise<MutantRunResult> {
    const results = await tests.run({ nearest: options.activeMutant.fileName, ...(only && { only }) });
    const endless = determineHitLimitReached(this.#context.hitCount, this.#context.hitLimit);
    return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests: results });
  }

  #activate(options: MutantRunOptions | undefined): void {
    const hitLimit = options?.hitLimit;
    const hitCount = hitLimit === undefined ? undefined : 0;
    Object.assign(this.#context, { activeMutant: options?.activeMutant.id, hitLimit, hitCount });
  }

  #testsThatMeet(mutant: string): readonly string[] {
    this.#coverage ??= JSON.parse(readFileSync(COVERAGE_FILE, 'utf8')) as MutantCoverage['perTest'];
    return Object.entries(this.#coverage).flatMap(([test, mutants]) => (mutants[mutant] ? [test] : []));
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'bulletin', Runner)];

/** The object through which the mutated code and the one who runs it talk. */
function instrumenterContext(): InstrumenterContext {
  const globals = globalThis as { __stryker__?: InstrumenterContext };
  globals.__stryker__ ??= {};
  return globals.__stryker__;
}

/** Modules that cannot be loaded fail every test. */
function killedByLoading(error: unknown): MutantRunResult {
  const failureMessage = error instanceof Error ? error.message : String(error);
  const test = { id: 'load', name: 'load', timeSpentMs: 0, status: TestStatus.Failed as const, failureMessage };
  return toMutantRunResult({ status: DryRunStatus.Complete, tests: [test] });
}
