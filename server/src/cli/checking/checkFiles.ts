/** Checks the files that some paths mean, and reports them one after the other. */
import type { RuleSettings } from '../../config/ruleSettings.ts';
import type { CheckCache } from '../cache/checkCache.ts';
import { CommandError } from '../commandError.ts';
import { archiveOf } from '../files/archiveFiles.ts';
import { ConfigFiles } from '../files/configFiles.ts';
import { FileList } from '../files/fileList.ts';
import { eachFile, type NamedFile, type Target } from '../files/meantFiles.ts';
import type { ChangedLines } from '../git/changedLines.ts';
import type { Output } from '../output/output.ts';
import { Problems } from '../output/problems.ts';
import { Progress } from '../output/progress.ts';
import { type CheckTask, fileChecker, type Outcome } from '../parallel/checkFile.ts';
import { startHelpers } from '../parallel/helpers.ts';
import { inOrder } from '../parallel/inOrder.ts';
import type { Reporter, Summary } from '../reporters/reporter.ts';
import { type Sieves, sift } from './sift.ts';
import { Tally } from './tally.ts';
import { YoungHeap } from './youngHeap.ts';

/** How to check, whatever is checked. */
export interface CheckRun {
  readonly output: Output;
  readonly cwd: string;
  /** What the command line says of rules: stronger than any `bulletin.json`. */
  readonly rules: RuleSettings;
  readonly sieves: Sieves;
  /** Writes what is kept of the run, such as a baseline: before the report ends, which says when that failed. @throws CommandError */
  readonly keep: () => void;
  /** Called once what is to be checked is known: whatever fails before prints nothing on stdout. */
  readonly createReporter: () => Reporter;
}

/** How to check files. */
export interface FilesRun extends CheckRun {
  /** Whether the safe fixes are written into them first. */
  readonly fix: boolean;
  /** Whether they are compared with each other, too: then all are read before the first is checked, and by one thread. */
  readonly compares: boolean;
  /** What is known from earlier runs; null when nobody keeps it. */
  readonly cache: CheckCache | null;
  /** How many threads check; null for as many as are worthwhile. */
  readonly threads: number | null;
}

/** So many files go to a thread at once: enough that the way there does not count, and few enough that all threads end together. */
const FILES_AT_ONCE = 32;

/**
 * Checks the files that paths mean. What cannot be read or written is said on stderr; the rest is checked. Several
 * threads may do the work; what is printed does not depend on that.
 */
export async function checkFiles(paths: readonly string[], run: FilesRun): Promise<Summary> {
  const { output, cwd, rules, fix, sieves, cache } = run;
  const problems = new Problems(output);
  const found = new FileList(eachFile(paths, { cwd, configs: new ConfigFiles(cwd), problems }));
  const files = sieves.changes ? new FileList(changedOf(found, sieves.changes)) : found;
  const reporter = run.createReporter();
  const tally = new Tally({ fixes: fix, accepted: sieves.baseline !== null });
  const youngHeap = new YoungHeap();
  const take = ({ path, absolute }: NamedFile, outcome: Outcome): void => {
    cache?.take(absolute, outcome);
    if (outcome.kind === 'failed') throw new CommandError(outcome.reasons);
    const { fresh, accepted, silenced } = sift(absolute, outcome, sieves);
    tally.add({ fresh, accepted }, outcome.applied);
    reporter.file({ path, text: outcome.text, findings: fresh, accepted, silenced });
    if (outcome.unwritten !== null) throw new CommandError(outcome.unwritten);
  };
  const setup = { cwd, rules, fix, cacheFolder: cache?.folder ?? null };
  const taskOf = ({ path, absolute, folder }: NamedFile): CheckTask => {
    return { path, absolute, folder, kept: cache?.kept(absolute) ?? null };
  };
  const helpers = run.compares ? [] : startHelpers(files.size, setup, run.threads);
  const check = fileChecker(
    setup,
    run.compares ? archiveOf(found, new Progress(found.size, 'read', output), heardBelow) : null,
  );
  const progress = new Progress(files.size, 'checked', output);
  try {
    const inTurn = files[Symbol.iterator]();
    // Without helpers, each file is let go before the next one is read.
    const batches = inBatches(files, helpers.length > 0 ? FILES_AT_ONCE : 1, taskOf);
    for await (const outcomes of inOrder(batches, (batch) => batch.map(check), helpers)) {
      for (const outcome of outcomes) {
        const file = inTurn.next().value;
        problems.attempt(() => {
          if (file) take(file, outcome);
        });
        progress.step();
        youngHeap.step();
      }
      await output.caughtUp();
    }
  } finally {
    for (const helper of helpers) helper.dismiss();
  }
  progress.end();
  problems.attempt(run.keep);
  const summary = tally.summary(problems.reasons);
  reporter.end(summary);
  return summary;
}

/** A file that cannot be read is complained of when it is checked. */
function heardBelow(): void {}

function* changedOf(files: Iterable<Target>, changes: ChangedLines): Generator<Target> {
  for (const file of files) if (changes.has(file.absolute)) yield file;
}

function* inBatches<Item, Task>(
  items: Iterable<Item>,
  size: number,
  taskOf: (item: Item) => Task,
): Generator<readonly Task[], undefined> {
  let batch: Task[] = [];
  for (const item of items) {
    batch.push(taskOf(item));
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
