import { counted } from '../text/counted.ts';
import { applyEdits } from '../text/textEdit.ts';
import type { CleanText } from './cleanText.ts';

const WORD = /\p{L}[\p{L}'’]*(?:-\p{L}[\p{L}'’]*)*/gu;

/** No part of a word is longer. */
const LONGEST_PART = 60;

/** A word that a line end divides: where it stands, and its two parts. */
interface Divided {
  readonly start: number;
  readonly end: number;
  readonly left: string;
  readonly right: string;
}

/** How many words a note names. */
const MOST_NAMED = 5;

/**
 * Puts words together that were divided at line ends. Whether the hyphen belongs to the word, the rest of the text must tell: where it has neither
 * form, the hyphen stays, and a note says so.
 */
export function joinDividedWords(text: string): CleanText {
  const divided = dividedWords(text);
  if (divided.length === 0) return { text, notes: [] };
  const words = new Set((written(text, divided, () => ' ').match(WORD) ?? []).map((word) => word.toLowerCase()));
  const doubtful: string[] = [];
  const whole = written(text, divided, ({ left, right }) => {
    const hyphenated = `${left}-${right}`;
    if (words.has(hyphenated.toLowerCase()) || /^\p{Lu}/u.test(right)) return hyphenated;
    if (words.has(`${left}${right}`.toLowerCase())) return `${left}${right}`;
    doubtful.push(hyphenated);
    return hyphenated;
  });
  const notes = [`Put together: ${counted(divided.length, 'word')} that a line end divided.`];
  if (doubtful.length > 0) {
    const named = doubtful.slice(0, MOST_NAMED).join(', ');
    const more = doubtful.length > MOST_NAMED ? `, and ${doubtful.length - MOST_NAMED} more` : '';
    notes.push(`Look whether the hyphen belongs to the word: ${named}${more}.`);
  }
  return { text: whole, notes };
}

function dividedWords(text: string): Divided[] {
  const found: Divided[] = [];
  let end = 0;
  for (let at = text.indexOf('-\n'); at >= 0; at = text.indexOf('-\n', at + 1)) {
    const left = /\p{L}[\p{L}'’]*$/u.exec(text.slice(Math.max(end, at - LONGEST_PART), at))?.[0];
    const behind = /^([^\S\n]*)(\p{L}[\p{L}'’]*)/u.exec(text.slice(at + 2, at + 2 + LONGEST_PART));
    const right = behind?.[2];
    if (left === undefined || right === undefined) continue;
    end = at + 2 + (behind?.[0].length ?? 0);
    found.push({ start: at - left.length, end, left, right });
  }
  return found;
}

/** The text with something else in the place of each divided word. */
function written(text: string, divided: readonly Divided[], replacement: (each: Divided) => string): string {
  const edits = divided.map((each) => ({ start: each.start, end: each.end, text: replacement(each) }));
  return applyEdits(text, edits);
}
