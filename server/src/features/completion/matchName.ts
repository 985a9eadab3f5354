/** How what was typed finds a name: by any part of it, in any case, without accents. */
import { foldName } from '../../publication/foldName.ts';

/** How well a name fits; a smaller one is better. */
export type NameMatch = (typeof MATCHES)[number];
const MATCHES = [0, 1, 2, 3, 4, 5] as const;
const [EXACT, START, WORD_START, PIECES, INNER, SUBSEQUENCE] = MATCHES;

/** No name is longer; more than this is prose. */
const LONGEST_TYPED = 60;
/** Letters from here and there find a name only if there are so many; fewer are found in any name. */
const FEWEST_LETTERS = 4;
/** And only if they stand closer than so many times their number. */
const LOOSEST = 2;

const ARTICLE = /^the\s/i;
const ARTICLE_BEGUN = /^t(?:he?)?$/i;

/**
 * Makes a matcher for what was typed, which answers null for a name that does not fit; nothing typed fits every name alike. A leading "The"
 * counts where it was typed. A name that is asked for again costs a look-up: a document cites the same names over and over.
 */
export function nameMatcher(typed: string): (name: string) => NameMatch | null {
  const raw = typed.trim();
  if (raw === '') return () => START;
  if (raw.length > LONGEST_TYPED) return () => null;
  const folded = foldName(`${raw} `);
  if (folded === '' && !ARTICLE_BEGUN.test(raw)) return () => null;
  const find = ARTICLE.test(raw) ? matchStart : /\s$/.test(typed) ? matchWhole : match;
  const answers = new Map<string, NameMatch | null>();
  return (name) => {
    let answer = answers.get(name);
    if (answer === undefined) {
      answer = matchArticle(raw, folded, name) ?? find(folded, foldName(name));
      answers.set(name, answer);
    }
    return answer;
  };
}

/** `the`, `the w`: names that begin with the article themselves. */
function matchArticle(raw: string, folded: string, name: string): NameMatch | null {
  if (!ARTICLE.test(name)) return null;
  return ARTICLE_BEGUN.test(raw) || (ARTICLE.test(raw) && foldName(name).startsWith(folded)) ? START : null;
}

/** After a typed article: a name that is written without it must begin so (`the fin`: Financial Times), by more than a letter. */
function matchStart(typed: string, name: string): NameMatch | null {
  return typed.length > 1 && name.startsWith(typed) ? START : null;
}

/** What was typed ends with a space: a word that goes on is another one (`(It ` is no Itar-Tass). */
function matchWhole(typed: string, name: string): NameMatch | null {
  if (`${name} `.startsWith(`${typed} `)) return name.length === typed.length ? EXACT : START;
  return ` ${name} `.includes(` ${typed} `) ? WORD_START : null;
}

function match(typed: string, name: string): NameMatch | null {
  if (name.startsWith(typed)) return name.length === typed.length ? EXACT : START;
  // A number is a note, a figure or a day, unless a name begins with it.
  if (isDigit(typed)) return null;
  if (name.includes(` ${typed}`) || name.includes(`.${typed}`) || name.includes(`/${typed}`)) return WORD_START;
  if (typed.length < 2) return null;
  const words = typed.split(' ');
  const nameWords = name.split(' ');
  if (words.length > 1) return beginWords(words, nameWords) ? PIECES : null;
  if (isPieced(typed, nameWords)) return PIECES;
  if (name.includes(typed)) return INNER;
  if (typed.length < FEWEST_LETTERS) return null;
  return nameWords.some((_, index) => isSubsequence(typed, nameWords.slice(index).join(' '))) ? SUBSEQUENCE : null;
}

function isDigit(typed: string): boolean {
  return /^\d/.test(typed);
}

/** `nez gaz`: each word typed begins a word of the name, in their order, the first one the first. */
function beginWords(typed: readonly string[], name: readonly string[]): boolean {
  let at = 0;
  for (const word of typed) {
    while (at < name.length && !name[at]?.startsWith(word)) {
      if (at === 0) return false;
      at++;
    }
    if (at >= name.length) return false;
    at++;
  }
  return true;
}

/** `nezgaz`, `nyt`, `itartass`: beginnings of the name's words, one after the other, the first word among them. */
function isPieced(typed: string, words: readonly string[]): boolean {
  const [first, ...others] = words;
  if (first === undefined) return typed === '';
  for (let length = commonStart(typed, first); length > 0; length--) {
    const rest = typed.slice(length);
    if (rest === '' || others.some((_, index) => isPieced(rest, others.slice(index)))) return true;
  }
  return false;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** Whether the letters stand in the name in their order, from its first letter on, and not too far apart. */
function isSubsequence(typed: string, name: string): boolean {
  if (typed[0] !== name[0]) return false;
  let at = 0;
  for (const letter of typed) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0 || at >= typed.length * LOOSEST) return false;
  }
  return true;
}
