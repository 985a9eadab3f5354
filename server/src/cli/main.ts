/** Where the bundle of the command `bulletin` begins: in the thread in which it runs, and in those that help it, which need nearly all of the same code. */
import process from 'node:process';
import { isMainThread } from 'node:worker_threads';
import { processOutput } from './output/output.ts';
import { help } from './parallel/helperThread.ts';
import { run } from './program.ts';

if (isMainThread) {
  const { argv, stdin: input } = process;
  const output = processOutput(process);
  run(argv.slice(2), { output, cwd: process.cwd(), input }).then((status) => output.end(status));
} else {
  help();
}
