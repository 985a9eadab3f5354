/** Kinds of characters, by UTF-16 code unit: what the hand-written scanners ask again and again. */

export const LF = 0x0a;
export const CR = 0x0d;
export const SPACE = 0x20;
export const EXCLAMATION_MARK = 0x21;
export const AMPERSAND = 0x26;
export const OPEN_PARENTHESIS = 0x28;
export const CLOSE_PARENTHESIS = 0x29;
export const COMMA = 0x2c;
export const HYPHEN = 0x2d;
export const PERIOD = 0x2e;
export const SLASH = 0x2f;
export const COLON = 0x3a;
export const SEMICOLON = 0x3b;
export const QUESTION_MARK = 0x3f;
export const OPEN_BRACKET = 0x5b;
export const CLOSE_BRACKET = 0x5d;
export const ELLIPSIS = 0x2026;
const TAB = 0x09;
const NO_BREAK_SPACE = 0xa0;

/**
 * White space as it occurs in bulletins: space, tab, line ends, no-break space, form feed, zero-width no-break space, and the thin and fixed spaces of
 * word processors.
 */
export function isSpace(code: number): boolean {
  if (code < NO_BREAK_SPACE) return code === SPACE || (code >= TAB && code <= CR);
  return code === NO_BREAK_SPACE || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0xfeff;
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** A letter of any script; combining marks and surrogates count as letters, so that no word is cut in two. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  return (
    code >= 0xc0 &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code <= 0x2bff) &&
    !(code >= 0x3000 && code <= 0x303f)
  );
}

export function isLetterOrDigit(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

/** A capital letter. Outside ASCII: a letter that has a lower case of its own. */
export function isUpper(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  if (!isLetter(code)) return false;
  const character = String.fromCharCode(code);
  return character !== character.toLowerCase();
}

/** A small letter. Outside ASCII: a letter that has an upper case of its own. */
export function isLower(code: number): boolean {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  if (!isLetter(code)) return false;
  const character = String.fromCharCode(code);
  return character !== character.toUpperCase();
}

/** The apostrophe and the closing single quote that serves as one. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

/** Hyphen, the Unicode hyphens, en dash, em dash, minus: what people type between the days of a range. */
export function isDash(code: number): boolean {
  return code === 0x2d || (code >= 0x2010 && code <= 0x2015) || code === 0x2212;
}

/** Quotation marks that may open a name or a headline. */
export function isQuote(code: number): boolean {
  return code === 0x22 || code === 0x27 || (code >= 0x2018 && code <= 0x201f) || code === 0xab || code === 0xbb;
}

/** Quotation marks, `)` and `]`: what may stand after the end of a sentence. */
export function isClosing(code: number): boolean {
  return (
    code === 0x22 ||
    code === 0x27 ||
    code === 0x2019 ||
    code === 0x201d ||
    code === CLOSE_PARENTHESIS ||
    code === CLOSE_BRACKET
  );
}

/** `.` `!` `?` `…`: what may end a sentence. */
export function isSentenceEnd(code: number): boolean {
  return code === PERIOD || code === EXCLAMATION_MARK || code === QUESTION_MARK || code === ELLIPSIS;
}

/** What may end a sentence, or a colon: the mark at the end of a headline. */
export function isEndMark(code: number): boolean {
  return isSentenceEnd(code) || code === COLON;
}

/** A comma or semicolon: what parts the sources and dates of a citation. */
export function isJoint(code: number): boolean {
  return code === COMMA || code === SEMICOLON;
}

/** The first offset at or after `at` (below `end`) that holds no white space; `end` if there is none. */
export function skipSpace(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && isSpace(text.charCodeAt(next))) next++;
  return next;
}

/** The offset after the last character in `[start, end)` that is no white space; `start` if there is none. */
export function trimEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && isSpace(text.charCodeAt(last - 1))) last--;
  return last;
}

/** Whether exactly this word stands at `at`. */
export function wordAt(text: string, at: number, limit: number, word: string): boolean {
  const end = at + word.length;
  return end <= limit && text.startsWith(word, at) && (end === limit || !isLetter(text.charCodeAt(end)));
}

/** The number of stretches without white space in `[start, end)`. */
export function countWords(text: string, start: number, end: number): number {
  let words = 0;
  let within = false;
  for (let at = start; at < end; at++) {
    const space = isSpace(text.charCodeAt(at));
    if (!space && !within) words++;
    within = !space;
  }
  return words;
}
