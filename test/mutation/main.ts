// npm run mutate [FOLDER…]: changes the sources of these folders in thousands of small ways, one at a time, and tells
// which changes no test notices. It fails below 85 %, and where one that nobody has judged lives.
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { MutantResult } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import { root } from '../../scripts/lib/run.ts';
import { compareWithVerdicts } from './judged.ts';
import { FOLDERS_VARIABLE, MUTATED_FOLDERS } from './tests.ts';

const results = '.cache/mutation';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { incremental: { type: 'boolean', default: false } },
});
const chosen = positionals.length > 0 ? positionals : MUTATED_FOLDERS;
const sources = chosen.map((folder) => `server/src/${folder}`);
const missing = sources.find((source) => !existsSync(path.join(root, source)));
if (missing === undefined) await mutate();
else {
  console.error(`There is no ${missing}.`);
  process.exitCode = 2;
}

async function mutate(): Promise<void> {
  process.chdir(root);
  process.env[FOLDERS_VARIABLE] = [...new Set(chosen.map((each) => each.split('/')[0]))].join(',');
  const isTerminal = process.stdout.isTTY === true;
  const stryker = new Stryker({
    mutate: sources.map((source) => (source.endsWith('.ts') ? source : `${source}/**/*.ts`)),
    testRunner: 'bulletin',
    plugins: ['./test/mutation/runner.ts', './test/mutation/prose.ts'],
    ignorers: ['prose'],
    coverageAnalysis: 'perTest',
    concurrency: availableParallelism(),
    // Each load of the modules for a mutant stays in memory.
    maxTestRunnerReuse: 250,
    // The tests need no compiler, and Stryker knows none as new as ours.
    tsconfigFile: 'none',
    disableTypeChecks: false,
    ignorePatterns: ['/.host', '/.cache', '/client', '/docs/images', '/media', '/examples/.vscode', 'dist'],
    tempDirName: '.cache/stryker',
    // Endless loops are stopped by counting; on a busy machine a load of the modules may take seconds.
    timeoutMS: 20_000,
    incremental: values.incremental,
    incrementalFile: `${results}/incremental.json`,
    reporters: [isTerminal ? 'progress' : 'progress-append-only', 'clear-text', 'html', 'json'],
    clearTextReporter: { logTests: false, reportTests: false, allowEmojis: false, allowColor: isTerminal },
    htmlReporter: { fileName: `${results}/index.html` },
    jsonReporter: { fileName: `${results}/report.json` },
    thresholds: { high: 95, low: 85, break: 85 },
    allowConsoleColors: isTerminal,
    warnings: { slow: false, unknownOptions: true, preprocessorErrors: true, unserializableOptions: true },
  });
  tellUnjudged(await stryker.runMutationTest());
}

/** Each change that lives wants a reason: the run fails while one has none. */
function tellUnjudged(mutants: readonly MutantResult[]): void {
  const { unjudged, stale } = compareWithVerdicts(mutants);
  if (unjudged !== '') console.log(`\nThese live and have no reason in test/mutation:\n\n${unjudged}`);
  if (stale.length > 0) console.log(`\nVerdicts that do not hold:\n${stale.join('\n')}`);
  if (unjudged !== '' || stale.length > 0) process.exitCode = 1;
}
