/** What a wrong encoding makes of a text, and what it was before. */

import type { Bulletin } from '../../bulletin/bulletin.ts';
import { isLetter, isLower } from '../../syntax/characters.ts';
import type { ProseMarks } from '../../syntax/prose.ts';
import { lazy } from '../../text/lazy.ts';
import { lastAtOrBefore } from '../../text/lineIndex.ts';
import type { Span } from '../../text/span.ts';

/** A damaged stretch; `was` is empty when that is lost. */
export interface Damage extends Span {
  readonly was: string;
}

/** What Windows-1252 shows for the bytes 0x80 to 0x9F; a space stands for those that it leaves open. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** What MacRoman means by the bytes that Latin-1 shows as these letters. */
const MAC_ROMAN: ReadonlyMap<string, string> = new Map([
  ['É', '…'],
  ['Ð', '–'],
  ['Ñ', '—'],
  ['Ò', '“'],
  ['Ó', '”'],
  ['Ô', '‘'],
  ['Õ', '’'],
]);

/** Of the signs of Windows-1252, what punctuates: `„ÎÃ”`. */
const BY_RIGHT = '‚„…‹›‘’“”•–—™';

const NONE: readonly Damage[] = [];

/** The damage in one block, in order. Letters of MacRoman count where one of them stands as no language has it, or where they do so themselves. */
export function damageIn(text: string, { oddities }: ProseMarks): readonly Damage[] {
  if (oddities.length === 0) return NONE;
  const found: Damage[] = [];
  const isMac = oddities.some((at) => isMisplacedCapital(text, at)) || isQuotedByCapitals(text, oddities);
  let end = 0;
  for (const at of oddities) {
    if (at < end) continue;
    const damage = utf8At(text, at) ?? controlAt(text, at) ?? (isMac || isLoneMark(text, at) ? macAt(text, at) : null);
    if (!damage) continue;
    found.push(damage);
    end = damage.end;
  }
  return found;
}

/** `â€œ`, `Ã©`, `Â `: the bytes of one character in UTF-8, each shown by itself. */
function utf8At(text: string, start: number): Damage | null {
  const lead = text.charCodeAt(start);
  const second = byteOf(text.charCodeAt(start + 1));
  if (second < 0x80 || second > 0xbf) return null;
  if (lead >= 0xc2 && lead <= 0xc5) {
    // After a capital, quotation marks and dashes may stand by right; all other signs never do.
    if (BY_RIGHT.includes(text.charAt(start + 1))) return null;
    const was = ((lead & 0x1f) << 6) | (second & 0x3f);
    return was < 0xa0 ? null : { start, end: start + 2, was: String.fromCharCode(was) };
  }
  if (lead !== 0xe2 || (second !== 0x80 && second !== 0x82)) return null;
  const third = byteOf(text.charCodeAt(start + 2));
  if (third >= 0x80 && third <= 0xbf) {
    return { start, end: start + 3, was: String.fromCharCode(0x2000 | ((second & 0x3f) << 6) | (third & 0x3f)) };
  }
  // The last byte of a closing quotation mark is none in Windows-1252, and mostly lost. It stands after a word, or the damage of `’` or `…`.
  const closes = second === 0x80 && /[\p{L}\p{N}.,?!…)™¦]/u.test(text.charAt(start - 1));
  if (!closes) return null;
  return { start, end: text.charCodeAt(start + 2) === 0xfffd ? start + 3 : start + 2, was: '”' };
}

/** The byte that Windows-1252 shows as this character; below 0x80 when there is none. */
function byteOf(code: number): number {
  return code <= 0xff ? code : 0x80 + WINDOWS_1252.indexOf(String.fromCharCode(code));
}

/** A control that is a sign of Windows-1252, read as Latin-1; or the sign that stands for bytes that were none. */
function controlAt(text: string, start: number): Damage | null {
  const code = text.charCodeAt(start);
  if (code === 0xfffd) {
    let end = start + 1;
    while (text.charCodeAt(end) === 0xfffd) end++;
    return { start, end, was: '' };
  }
  const sign = WINDOWS_1252.charAt(code - 0x80).trim();
  return sign === '' ? null : { start, end: start + 1, was: sign };
}

/** A capital of the MacRoman table within or after a word in small letters of ASCII: other ones are Cyrillic (`ðÒÉ×ÅÔ`), read from KOI8. */
function isMisplacedCapital(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (IN_CAPITALS.test(text.slice(Math.max(0, at - 2), at + 4))) return true;
  return MAC_ROMAN.has(text.charAt(at)) && isLower(before) && before < 0x80 && !isIrish(text, at);
}

/** `PORTÕS`, `DIDNÕT`: an apostrophe in capitals. Estonian words have it in other places. */
const IN_CAPITALS = /[A-Z]{2}Õ(?:S|T|LL|RE|VE)(?!\p{L})/u;

/** Whether a capital is right where it stands: `Tír na nÓg`, `Oireachtas na hÉireann`. */
function isIrish(text: string, at: number): boolean {
  return !isLetter(text.charCodeAt(at - 2)) && /[hnt][ÉÓ]\p{Ll}/u.test(text.slice(at - 1, at + 2));
}

/** `it is late,Ó`, `late.Ó`: a capital alone directly after the punctuation of a word; `ÒIt is late`: one before a capitalised word. */
function isLoneMark(text: string, at: number): boolean {
  switch (text.charAt(at)) {
    case 'Ó':
    case 'Õ':
      return LONE_CLOSER.test(text.slice(Math.max(0, at - 3), at + 2));
    case 'Ò':
    case 'Ô':
      return /^.[A-Z][a-z]/.test(text.slice(at, at + 3));
    default:
      return false;
  }
}

/** Not after an initial: `D.Ó Cuiv`. */
const LONE_CLOSER = /(?:(?:\p{Ll}|\p{L}{2}|[\d%])[.,?!]|[)\]][.,?!]?)[ÓÕ](?![\p{L}\d])/u;

/** `Òit is late,Ó`: a capital that begins a word, and one that stands alone after its punctuation. */
function isQuotedByCapitals(text: string, oddities: readonly number[]): boolean {
  const open = oddities.find((at) => text[at] === 'Ò' && !isLetter(text.charCodeAt(at - 1)));
  return open !== undefined && oddities.some((at) => at > open && /[.,?!]Ó(?!\p{L})/u.test(text.slice(at - 1, at + 2)));
}

function macAt(text: string, start: number): Damage | null {
  const was = MAC_ROMAN.get(text.charAt(start));
  if (was === undefined || isIrish(text, start)) return null;
  const behindWord = isLetter(text.charCodeAt(start - 1)) || /[\d.,?!)\]]/.test(text.charAt(start - 1));
  if (was === '–' || was === '—') {
    const apart = text.charAt(start + 1) === ' ';
    return apart || behindWord ? { start, end: start + 1, was } : null;
  }
  // An opening mark stands before a word, and any other after one or between two.
  const opens = was === '“' || was === '‘';
  return opens === behindWord ? null : { start, end: start + 1, was };
}

/** Tells whether a place touches what a wrong encoding damaged: nothing is said of it, and nothing changed there, before that is repaired. */
export function touchesDamage(bulletin: Bulletin): (place: Span) => boolean {
  const damages = lazy(() => bulletin.prose().flatMap((marks) => damageIn(bulletin.tree.text, marks)));
  return ({ start, end }) => {
    const all = damages();
    const last = all[lastAtOrBefore(all.length, (index) => all[index]?.start ?? 0, end)];
    return last !== undefined && last.start <= end && start <= last.end;
  };
}
