/** A whole Node process, measured from the outside. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

export interface Usage {
  /** From start to end, in milliseconds. */
  readonly wall: number;
  /** Of all its threads together, in milliseconds. */
  readonly cpu: number;
  /** At its most, in megabytes. */
  readonly memory: number;
}

const PRELOADED = path.join(import.meta.dirname, 'reportUsage.ts');

/**
 * Runs a script in a folder, with what it prints thrown away. `scratch` is a folder for notes.
 * @throws Error when it ends with another status than 0 or 1
 */
export function measureProcess(script: string, args: readonly string[], scratch: string, cwd = process.cwd()): Usage {
  const notes = path.join(scratch, 'usage.json');
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', PRELOADED, script, ...args], {
    env: { ...process.env, BULLETIN_BENCH_USAGE: notes },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: Number.POSITIVE_INFINITY,
    cwd,
  });
  const wall = performance.now() - began;
  if (status !== 0 && status !== 1) throw new Error(`${script} ended with status ${status}: ${stderr}`);
  const { cpu, memory } = JSON.parse(readFileSync(notes, 'utf8'));
  return { wall, cpu, memory };
}
