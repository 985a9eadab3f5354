/** Text that others wrote, as a terminal may show it. */
import { eastAsianWidth } from 'get-east-asian-width';

/** Nearly all text, which needs no second look: ASCII, the letters of Western languages, dashes, quotation marks. */
const PLAIN = /^[ -~\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027]*$/;

/** Whether each character is one unit long and one column wide, and says nothing to the terminal. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

/** As many units on one line, but nothing that moves the cursor or changes colours. */
export function plain(text: string): string {
  if (isPlain(text)) return text;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about.
  return text.replaceAll('\t', ' ').replaceAll(/[\x00-\x1F\x7F-\x9F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD');
}

const WITHOUT_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]/u;

/** How many columns a terminal gives to a text: marks none, East Asian characters and emoji two. */
export function columnsOf(text: string): number {
  if (isPlain(text)) return text.length;
  let columns = 0;
  for (const character of text) {
    if (!WITHOUT_WIDTH.test(character)) columns += eastAsianWidth(character.codePointAt(0) ?? 0);
  }
  return columns;
}
