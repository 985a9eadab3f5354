/** The entry of the command `bulletin`. */
import process from 'node:process';
import { processOutput } from './output.ts';
import { run } from './program.ts';

const { argv, stdin: input } = process;

const output = processOutput(process);

run(argv.slice(2), { output, cwd: process.cwd(), input }).then((status) => output.end(status));
