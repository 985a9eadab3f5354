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

/** A loop counts as endless when one test runs it so many times as often as any test does in the sound code, and this often at least. */
const ENDLESS = { times: 20, least: 10_000 };

class Runner implements TestRunner {
  readonly #context = instrumenterContext();
  #tests: Tests | null = null;
  /** The modules were loaded with a mutant active. */
  #isStale = false;
  #hits: Hits | null = null;

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
    const covering = this.#hitsOf(options.activeMutant.id).tests;
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
    const begin = () => {
      this.#context.hitCount = 0;
    };
    const results = await tests.run({ begin, nearest: options.activeMutant.fileName, ...(only && { only }) });
    const endless = determineHitLimitReached(this.#context.hitCount, this.#context.hitLimit);
    return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests: results });
  }

  #activate(options: MutantRunOptions | undefined): void {
    const mutant = options?.activeMutant.id;
    const most = mutant === undefined ? 0 : this.#hitsOf(mutant).most;
    const hitLimit = Math.max(most * ENDLESS.times, ENDLESS.least);
    Object.assign(this.#context, { activeMutant: mutant, hitCount: 0, hitLimit });
  }

  #hitsOf(mutant: string): { readonly tests: readonly string[]; readonly most: number } {
    this.#hits ??= hitsByMutant(JSON.parse(readFileSync(COVERAGE_FILE, 'utf8')) as MutantCoverage['perTest']);
    return this.#hits.get(mutant) ?? { tests: [], most: 0 };
  }
}

/** Of each mutant, the tests that meet it, and how often one of them does at most. */
type Hits = ReadonlyMap<string, { readonly tests: string[]; most: number }>;

function hitsByMutant(perTest: MutantCoverage['perTest']): Hits {
  const hits = new Map<string, { tests: string[]; most: number }>();
  for (const [test, mutants] of Object.entries(perTest)) {
    for (const [mutant, count] of Object.entries(mutants)) {
      const known = hits.get(mutant) ?? { tests: [], most: 0 };
      known.tests.push(test);
      known.most = Math.max(known.most, count);
      hits.set(mutant, known);
    }
  }
  return hits;
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
