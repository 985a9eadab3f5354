/** Text that others wrote, as a terminal may show it. */

/** Nearly all text: it needs no second look. */
const PLAIN_ASCII = /^[ -~]*$/;

/** Whether each character is one column wide and says nothing to the terminal. */
export function isPlain(text: string): boolean {
  return PLAIN_ASCII.test(text);
}

/** As many units on one line, but nothing that moves the cursor or changes colours. */
export function plain(text: string): string {
  if (isPlain(text)) return text;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about.
  return text.replaceAll('\t', ' ').replaceAll(/[\x00-\x1F\x7F-\x9F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD');
}
