/** The smallest parts of dates: years, the endings of ordinals, digits that are none of a day. */
import { isDigit, isLetter, isLower, SPACE, skipSpace } from './characters.ts';

const COMMA = 0x2c;
const HYPHEN = 0x2d;

/** The year behind a day or number, after a comma or a space; null when none is written. `end` is behind it. */
export function yearBehind(text: string, at: number, limit: number): { year: number; end: number } | null {
  let next = skipSpace(text, at, limit);
  if (text.charCodeAt(next) === COMMA) next = skipSpace(text, next + 1, limit);
  else if (next === at) return null;
  const year = fourDigits(text, next, limit);
  return year === null ? null : { year, end: next + 4 };
}

/** A year from 1000 to 2999, as four digits that no digit follows. */
export function fourDigits(text: string, at: number, limit: number): number | null {
  if (at + 4 > limit) return null;
  for (let index = at; index < at + 4; index++) if (!isDigit(text.charCodeAt(index))) return null;
  if (at + 4 < limit && isDigit(text.charCodeAt(at + 4))) return null;
  const first = text.charCodeAt(at);
  return first === 0x31 || first === 0x32 ? Number.parseInt(text.slice(at, at + 4), 10) : null;
}

/** Behind the `st`, `nd`, `rd` or `th` of an ordinal, which a hyphen or a space may part from its number (`24-th`); `at` itself when there is none. */
export function ordinalEnd(text: string, at: number, limit: number): number {
  const code = text.charCodeAt(at);
  const start = code === HYPHEN || code === SPACE ? at + 1 : at;
  if (start + 2 > limit || !isLower(text.charCodeAt(start))) return at;
  if (start + 2 < limit && isLetter(text.charCodeAt(start + 2))) return at;
  const ending = text.slice(start, start + 2);
  return ending === 'st' || ending === 'nd' || ending === 'rd' || ending === 'th' ? start + 2 : at;
}

function threeDigits(text: string, at: number, limit: number): boolean {
  if (at + 3 > limit || !isDigit(text.charCodeAt(at + 1)) || !isDigit(text.charCodeAt(at + 2))) return false;
  return at + 3 === limit || !isDigit(text.charCodeAt(at + 3));
}

/** `5,000`, `5.3`, `5:30`, `50` percent, `5th`, digits with one that nobody sees between them: digits that go on are no day. */
export function continuesNumber(text: string, at: number, limit: number): boolean {
  const code = text.charCodeAt(at);
  if (isDigit(code) || isLetter(code) || code === 0x25) return true;
  if (at + 1 >= limit || !isDigit(text.charCodeAt(at + 1))) return false;
  return code === 0x2e || code === 0x3a || isInvisible(code) || (code === COMMA && threeDigits(text, at + 1, limit));
}

/** Soft hyphen, the spaces and joiners without width, the marks of direction. */
function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060;
}
