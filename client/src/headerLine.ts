// Whether a plain text is a bulletin, asked before there is a server that could parse it.

/** How many of a document's first lines may hold the header line: a stored item has its headline above it. */
export const LINES_LOOKED_AT = 8;

/** A header line is short; cutting longer lines keeps the search linear in what is left. */
const LONGEST_LOOKED_AT = 200;

/** The three words of a header line in their order, however they are abbreviated, punctuated or cased. */
const HEADER = /^\s*publication\b.*\bvol(?:ume)?\b.*\b(?:issue|iss|number|no)\b/i;

/** Whether one of the lines is a header line, well written or mistyped. `firstLines` are without their line ends. */
export function looksLikeBulletin(firstLines: readonly string[]): boolean {
  return firstLines.slice(0, LINES_LOOKED_AT).some((line) => HEADER.test(line.slice(0, LONGEST_LOOKED_AT)));
}
