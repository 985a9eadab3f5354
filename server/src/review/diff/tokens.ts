/** Words, spaces, line ends and single signs: what a change is made of. Joined they are the text again. */
export function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

/** The lines of a text, each with its line end. */
export function linesOf(text: string): string[] {
  return text.match(LINE) ?? [];
}

/** Whether a token is spaces within a line. */
export function isGap(token: string): boolean {
  return /^[^\S\r\n]+$/.test(token);
}

/** Whether a token is spaces or a line end. */
export function isBlank(token: string): boolean {
  return token.trim() === '';
}

// A word holds its apostrophes, hyphens and inner periods (`U.S`, `23-24`); an emoji, the parts that it is joined of.
const TOKEN =
  /\r\n|[\r\n]|[^\S\r\n]+|[\p{L}\p{N}\p{M}]+(?:[’'.-][\p{L}\p{N}\p{M}]+)*|\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier}|\u200D\p{Extended_Pictographic})*|./gsu;

const LINE = /[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g;
