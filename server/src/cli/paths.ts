/** The argument of every subcommand that works on files and needs none to be named. */
export const PATHS = ['[path...]', 'files, folders or globs; the current folder when there is none'] as const;

/** What is meant by such an argument. */
export function orCurrentFolder(paths: readonly string[]): readonly string[] {
  return paths.length > 0 ? paths : ['.'];
}
