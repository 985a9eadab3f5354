/** The entry of a thread that checks files for the one in which the command runs. */
import { parentPort, workerData } from 'node:worker_threads';
import type { NamedFile } from '../files.ts';
import { type CheckSetup, fileChecker } from './checkFile.ts';

const setup: CheckSetup = workerData;
const check = fileChecker(setup);

parentPort?.on('message', (targets: readonly NamedFile[]) => parentPort?.postMessage(targets.map(check)));
