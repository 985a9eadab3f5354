/** Which paths some globs name. */
import picomatch from 'picomatch';

/** Whether a path, relative to the folder of `bulletin.json` and with `/`, is meant. */
export type PathMatcher = (path: string) => boolean;

/** Where no path is meant. */
export const NO_PATHS: PathMatcher = () => false;

/**
 * Of globs: `**` any folders, `*` anything within one name, and what else `picomatch` knows, extended globs such as `!(drafts)/*` too; a glob that begins with
 * another `!` takes out again what others name. Hidden files are named by globs with a dot only.
 */
export function globMatcher(globs: readonly string[]): PathMatcher {
  const named = globs.filter((glob) => !takesOut(glob));
  const takenOut = globs.filter(takesOut).map((glob) => glob.slice(1));
  const isNamed = picomatch(named);
  if (takenOut.length === 0) return isNamed;
  const isTakenOut = picomatch(takenOut);
  return (path) => isNamed(path) && !isTakenOut(path);
}

function takesOut(glob: string): boolean {
  return /^!(?!\()/.test(glob);
}
