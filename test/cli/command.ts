/** Runs the real command, as `npm run build` makes it, on folders of its own. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from '../../scripts/lib/run.ts';

export const COMMAND = path.join(root, 'server/bin/bulletin.js');

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunSetup {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs `bulletin` to its end; without `env`, neither colours nor terminals are asked for. */
export function bulletin(args: readonly string[], { cwd = root, input = '', env = {} }: RunSetup = {}): Ran {
  const { FORCE_COLOR: _force, NO_COLOR: _no, ...inherited } = process.env;
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [COMMAND, ...args], {
    cwd,
    input,
    env: { ...inherited, ...env },
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  if (error) throw error;
  return { status, stdout, stderr };
}

/** The JSON that a run prints, after the status has been looked at. */
export function jsonOf(ran: Ran): unknown {
  return JSON.parse(ran.stdout);
}

export { folderWith, removeFolders } from '../harness/folders.ts';
