/** What runs in a thread that checks files for the one in which the command runs. */
import { parentPort, workerData } from 'node:worker_threads';
import { type CheckSetup, type CheckTask, fileChecker } from './checkFile.ts';

/** Checks what the thread that started this one asks for. */
export function help(): void {
  const setup: CheckSetup = workerData;
  const check = fileChecker(setup);
  parentPort?.on('message', (tasks: readonly CheckTask[]) => parentPort?.postMessage(tasks.map(check)));
}
