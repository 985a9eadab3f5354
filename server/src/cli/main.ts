/** The entry of the command `bulletin`. */
import process from 'node:process';
import { processOutput } from './output.ts';
import { run } from './program.ts';

const { argv, stdin: input } = process;

const output = processOutput(process);

run(argv.slice(2), { output, cwd: process.cwd(), input }).then((status) => {
  output.flush();
  // Not `exit()`: what is still on its way to a pipe has to arrive.
  process.exitCode = status;
});
