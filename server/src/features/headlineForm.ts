/** A headline in the case of another place: an item's own and the teaser that announces it are set unlike in some eras. */
import type { LetterCase } from '../publication/style.ts';
import { SMALL_WORDS } from '../syntax/headline.ts';

/** Abbreviations that title case leaves in capitals; those with periods need not be listed. */
const ABBREVIATIONS = new Set('CIS EU IMF NATO OSCE UN US USA USSR WTO'.split(' '));

/** The headline set in capitals or in Title Case; as it is where the house has no rule. What was in capitals has lost which words are names: Title Case is a proposal. */
export function inHouseCase(headline: string, house: LetterCase | null): string {
  if (house === 'caps') return headline.toUpperCase();
  if (house === null || headline !== headline.toUpperCase()) return headline;
  const words = headline.split(' ');
  return words
    .map((word, index) =>
      titleWord(word, index === 0 || index === words.length - 1 || /[:.?!]$/.test(words[index - 1] ?? '')),
    )
    .join(' ');
}

function titleWord(word: string, isFirst: boolean): string {
  const bare = word.replace(/[^\p{L}\p{N}.]/gu, '');
  if (/\p{L}\.\p{L}/u.test(bare) || ABBREVIATIONS.has(bare.replaceAll('.', ''))) return word;
  const small = word.toLowerCase();
  if (!isFirst && SMALL_WORDS.has(small)) return small;
  // Each part of a compound, but not what follows an apostrophe.
  return small.replace(
    /(^|[^\p{L}\p{N}’'])(\p{L})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}
