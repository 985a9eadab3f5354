/** When two spellings are one name. */
import { HYPHEN, SPACE } from '../syntax/characters.ts';

const ARTICLE = 'the ';
const JOINERS = /[\s\u00A0\-\u2010-\u2015_]+/g;
const DIACRITICS = /\p{Diacritic}/gu;
const APOSTROPHES = /[\u2018\u2019\u02BC\u0060\u00B4]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: it finds names that need no Unicode work at all.
const ASCII = /^[\x00-\x7F]*$/;

/** A name as it compares: without case, accents and a leading "The", with hyphens as spaces, with straight apostrophes. */
export function foldName(name: string): string {
  const folded = (isPlain(name) ? name : foldSigns(name)).toLowerCase();
  return folded.startsWith(ARTICLE) ? folded.slice(ARTICLE.length) : folded;
}

function foldSigns(name: string): string {
  const plain = ASCII.test(name) ? name : name.normalize('NFD').replace(DIACRITICS, '').replace(APOSTROPHES, "'");
  return plain.replace(JOINERS, ' ').trim();
}

const LOW_LINE = 0x5f;

/** Whether there is nothing to fold but case and article, as in most names: ASCII words with single spaces between. Asked of every citation. */
function isPlain(name: string): boolean {
  let before = SPACE;
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if (code < SPACE || code > 0x7e || code === HYPHEN || code === LOW_LINE) return false;
    if (code === SPACE && before === SPACE) return false;
    before = code;
  }
  return before !== SPACE;
}
