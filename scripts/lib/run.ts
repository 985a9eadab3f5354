// Starting other programs and waiting for their end.
import { spawn } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';

/** The folder of the whole project. */
export const root = path.resolve(import.meta.dirname, '../..');

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Keep what the program prints instead of passing it on: it comes back in `output`. */
  readonly quiet?: boolean;
}

export interface RunResult {
  /** The exit status; 128 and more where a signal ended the program, as shells count. */
  readonly status: number;
  /** What it printed on both streams, if `quiet`; else empty. */
  readonly output: string;
}

/**
 * Runs a program to its end, or to the end of this process. Its standard input is empty, so that nothing waits for an
 * answer that nobody gives.
 * @throws the system's error where the program cannot be started (`ENOENT` and its kin)
 */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const out = options.quiet ? 'pipe' : 'inherit';
  const child = spawn(command, args, {
    cwd: options.cwd ?? root,
    env: options.env ?? process.env,
    stdio: ['ignore', out, out],
    // npm, code and their kin are .cmd files there, which only a shell starts.
    shell: process.platform === 'win32' && !path.isAbsolute(command),
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const end = (): void => {
    child.kill();
  };
  process.on('exit', end);
  child.on('close', () => process.off('exit', end));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, signal) => resolve({ status: status ?? 128 + signalNumber(signal), output }));
  });
}

function signalNumber(signal: NodeJS.Signals | null): number {
  return signal === null ? 0 : os.constants.signals[signal];
}

/** Runs a JavaScript or TypeScript file under the Node that runs this; `script` is relative to the root. */
export function runNode(script: string, args: readonly string[] = [], options: RunOptions = {}): Promise<RunResult> {
  return run(process.execPath, [path.join(root, script), ...args], options);
}
