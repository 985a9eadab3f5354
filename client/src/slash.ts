/**
 * Where the word begins that is being typed after a slash, in a line up to the cursor: a column from 0, that of the slash. Null where there is
 * none, and where the slash stands after something, as in `and/or`.
 */
export function slashBefore(line: string): number | null {
  return /(?<!\S)\/[a-z]*$/.exec(line)?.index ?? null;
}
