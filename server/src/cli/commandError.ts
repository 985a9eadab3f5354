/** Why the command cannot do its work, in words for its user: one line on stderr for each reason, exit status 2. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  /** At least one. Whatever line ends stand in them are those of a name. */
  readonly reasons: readonly string[];

  constructor(reasons: string | readonly string[]) {
    const all = typeof reasons === 'string' ? [reasons] : reasons;
    super(all.join('\n'));
    this.reasons = all;
  }
}

/** What the system says about a file, in words: `x.txt: no such file or folder`. */
export function fileError(path: string, error: unknown): CommandError {
  return new CommandError(`${path}: ${isMisread(path, error) ? MISREAD : reasonOf(error)}`);
}

/** A name that is no UTF-8 is listed with other signs in it, under which nothing is found. */
function isMisread(path: string, error: unknown): boolean {
  return errorCode(error) === 'ENOENT' && path.includes('\uFFFD');
}

const MISREAD = 'the name is not UTF-8; rename the file, and it can be read';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  ENOTDIR: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'is a folder',
  // Whoever writes a file that must not be there yet says so by itself: this comes of making a folder.
  EEXIST: 'is a file, and not a folder',
  ELOOP: 'a symbolic link that leads to itself',
  ENAMETOOLONG: 'the name is too long',
  ENOSPC: 'no space is left on the disk',
  EROFS: 'the disk is read-only',
};

function reasonOf(error: unknown): string {
  const code = errorCode(error);
  if (code !== null) return REASONS[code] ?? `cannot be used (${code})`;
  return error instanceof Error ? error.message : String(error);
}

/** `ENOENT` and its kin; null where the error has no such code. */
export function errorCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
