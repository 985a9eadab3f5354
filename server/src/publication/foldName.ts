/** When two spellings are one name. */

const ARTICLE = /^the /;
const JOINERS = /[\s\u00A0\-\u2010-\u2015_]+/g;
const DIACRITICS = /\p{Diacritic}/gu;
const APOSTROPHES = /[\u2018\u2019\u02BC\u0060\u00B4]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: it finds names that need no Unicode work at all.
const ASCII = /^[\x00-\x7F]*$/;

/** A name as it compares: without case, accents and a leading "The", with hyphens as spaces, with straight apostrophes. */
export function foldName(name: string): string {
  const plain = ASCII.test(name) ? name : name.normalize('NFD').replace(DIACRITICS, '').replace(APOSTROPHES, "'");
  return plain.replace(JOINERS, ' ').trim().toLowerCase().replace(ARTICLE, '');
}
