/** How a sentence ends around its citation: before it, after it, or (by a slip) both or neither. */
import type { Paragraph, Parenthesis } from '../../bulletin/bulletin.ts';
import {
  CLOSE_PARENTHESIS,
  isDash,
  isLetter,
  isLetterOrDigit,
  isLower,
  PERIOD,
  skipSpace,
  trimEnd,
} from '../../syntax/characters.ts';

/** `U.S.`, `Corp.`: a word with a period inside, or this short without the one at its end, may be an abbreviation. */
const LONGEST_ABBREVIATION = 4;

/** After the last character of the prose before a parenthesis; a citation directly before a cross-reference is none of it. */
export function proseEnd(text: string, paragraph: Paragraph, { start }: Parenthesis): number {
  const end = trimEnd(text, paragraph.start, start);
  if (text.charCodeAt(end - 1) !== CLOSE_PARENTHESIS) return end;
  const before = paragraph.parentheses.find((other) => other.end === end && other.groups.length > 0);
  return before ? proseEnd(text, paragraph, before) : end;
}

/** Whether the prose that ends at `end` surely ends a sentence, with a plain period. */
export function endsWithPeriod(text: string, end: number): boolean {
  if (text.charCodeAt(end - 1) !== PERIOD) return false;
  let at = end - 1;
  while (isLetter(text.charCodeAt(at - 1))) at--;
  return end - 1 - at > LONGEST_ABBREVIATION && text.charCodeAt(at - 1) !== PERIOD;
}

/** A short word in small letters with its period: `… at sea.`, `… they said.`, but no `etc.` and no `a.m.` */
export function endsWithSmallWord(text: string, end: number): boolean {
  if (text.charCodeAt(end - 1) !== PERIOD) return false;
  let at = end - 1;
  while (isLower(text.charCodeAt(at - 1))) at--;
  const word = text.slice(at, end - 1);
  const before = text.charCodeAt(at - 1);
  return word.length > 1 && !isLetter(before) && before !== PERIOD && /[aeiouy]/.test(word) && !SHORT_FORMS.has(word);
}

/** What is written small, and with a period though no sentence ends. Without a vowel (`ft`, `vs`), a word is always one of them. */
const SHORT_FORMS: ReadonlySet<string> = new Set(
  'etc al no vol ed est ca oz min max avg dept govt approx incl esp misc tel ext art sec ave asst assn'.split(' '),
);

/** Whether the prose that ends at `end` stops in the middle of a sentence: with a letter, a digit or a parenthesis. */
export function endsWithoutMark(text: string, end: number): boolean {
  const code = text.charCodeAt(end - 1);
  return isLetterOrDigit(code) || code === CLOSE_PARENTHESIS;
}

/** Whether a period stands directly after a parenthesis, and ends something there. */
export function periodBehind(text: string, { end }: Parenthesis): boolean {
  return text.charCodeAt(end) === PERIOD && !/\S/.test(text.charAt(end + 1));
}

/** Whether nothing stands after a parenthesis in its paragraph. */
export function endsParagraph(text: string, paragraph: Paragraph, { end }: Parenthesis): boolean {
  return skipSpace(text, end, paragraph.end) >= paragraph.end;
}

/** Whether a paragraph that ends with a parenthesis has a period on neither side of it. Bullets may do without. */
export function lacksPeriod(text: string, paragraph: Paragraph, parenthesis: Parenthesis): boolean {
  if (!endsParagraph(text, paragraph, parenthesis) || isDash(text.charCodeAt(paragraph.start))) return false;
  return endsWithoutMark(text, proseEnd(text, paragraph, parenthesis));
}
