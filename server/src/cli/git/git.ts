import { spawnSync } from 'node:child_process';
import { CommandError, errorCode } from '../commandError.ts';

/** What git prints for a whole archive. */
const MOST_BYTES = 512 * 1024 * 1024;

/** Runs git in a folder, without a shell, and gives its standard output. @throws CommandError with the first thing that git has to say */
export function git(args: readonly string[], folder: string): string {
  return gitBytes(args, folder).toString();
}

/** The same, of what may be in any encoding. */
export function gitBytes(args: readonly string[], folder: string): Buffer {
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd: folder,
    maxBuffer: MOST_BYTES,
    // Nothing is to be written, not even the index.
    env: { ...process.env, GIT_OPTIONAL_LOCKS: '0' },
  });
  if (error) {
    const reason = errorCode(error) === 'ENOENT' ? 'it is not installed' : error.message;
    throw new CommandError(`git cannot be asked what has changed: ${reason}`);
  }
  if (status !== 0) throw new CommandError(`git: ${firstLine(stderr.toString()) || `failed with status ${status}`}`);
  return stdout;
}

function firstLine(text: string): string {
  return text.trimStart().split(/\r?\n/, 1)[0]?.trimEnd() ?? '';
}
