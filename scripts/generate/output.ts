/** Some generated files. */
export interface Output {
  /** Text by path from the root, with `/`. */
  readonly files: () => ReadonlyMap<string, string>;
  /** The glob under which nothing else may lie; null where people write files too. */
  readonly owns: string | null;
}
