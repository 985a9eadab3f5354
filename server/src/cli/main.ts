/** The entry of the command `bulletin`. */
import process from 'node:process';
import { processOutput } from './output.ts';
import { run } from './program.ts';

run(process.argv.slice(2), { output: processOutput(process), cwd: process.cwd() }).then((status) => {
  // Not `exit()`: what is still on its way to a pipe has to arrive.
  process.exitCode = status;
});
