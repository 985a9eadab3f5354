/** The threads that check files beside the one in which the command runs. */
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { CheckSetup, CheckTask, Outcome } from './checkFile.ts';
import type { Helper } from './inOrder.ts';

/** The bundle of the command, which `npm run build` makes: in another thread than the first, it helps. */
const BUNDLE = path.join(import.meta.dirname, 'cli.cjs');

/** A thread starts in the time that so many files take: for fewer, none is worth it. */
const FEWEST_FILES = 500;

/** More threads would wait for the disk, and for the one that prints. */
const MOST_THREADS = 4;

/** What the engine compiles in the background for each thread keeps half a core busy, so that a second thread needs a third core. */
const THREADS_PER_CORE = 2 / 3;

/** How many threads check so many files, when nobody says. */
export function worthwhileThreads(files: number, cores: number): number {
  if (files < FEWEST_FILES) return 1;
  return Math.max(1, Math.min(MOST_THREADS, Math.floor(cores * THREADS_PER_CORE)));
}

/** A thread, to be dismissed when all is done. */
export interface HelperThread extends Helper<readonly CheckTask[], readonly Outcome[]> {
  dismiss(): void;
}

/** Starts the threads that check beside this one: so many that all are `threads`, or as many as are worthwhile when that is null. */
export function startHelpers(files: number, setup: CheckSetup, threads: number | null): HelperThread[] {
  const all = threads ?? worthwhileThreads(files, availableParallelism());
  return Array.from({ length: all - 1 }, () => startHelper(setup));
}

function startHelper(setup: CheckSetup): HelperThread {
  // The flags of the process, such as those of a profiler, are meant for the process.
  const worker = new Worker(BUNDLE, { workerData: setup, execArgv: [] });
  const asked: { resolve(outcomes: readonly Outcome[]): void; reject(reason: unknown): void }[] = [];
  worker.on('message', (outcomes: readonly Outcome[]) => asked.shift()?.resolve(outcomes));
  worker.on('error', (error) => {
    for (const each of asked) each.reject(error);
  });
  return {
    ask(targets) {
      return new Promise((resolve, reject) => {
        asked.push({ resolve, reject });
        worker.postMessage(targets);
      });
    },
    dismiss: () => void worker.terminate(),
  };
}
