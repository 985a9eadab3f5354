/** Month names as people write and mistype them. */
import { distance } from 'fastest-levenshtein';
import { isSwap } from '../text/swap.ts';
import { COMMA, isDash, isDigit, isLetter, isLower, PERIOD, skipSpace } from './characters.ts';

/** The full English month names, January first: `MONTH_NAMES[month - 1]`. House style writes months in full. */
export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Whether a name is nothing but that of a month, written as it should be. */
export function isMonthName(name: string): boolean {
  return MONTH_NAMES[fullMonthAt(name, 0) - 1] === name;
}

/** A word that is, or was meant to be, the name of a month. */
export interface MonthWord {
  /** 1 to 12. */
  readonly month: number;
  /** Where the word ends; the period of an abbreviation is part of it, and so is a mark that should not part it from its day. */
  readonly end: number;
  readonly form: 'full' | 'mark' | 'abbreviation' | 'misspelling' | 'case';
  /** Whether such a mark stands in the place of the space, too: `July.5`. */
  readonly tight: boolean;
}

/** `September` has nine letters. */
const LONGEST_MONTH = 9;
const byName = new Map<string, number>(MONTH_NAMES.map((name, index) => [name.toLowerCase(), index + 1]));
const byAbbreviation = new Map<string, number>([
  ...MONTH_NAMES.map((name, index): [string, number] => [name.slice(0, 3).toLowerCase(), index + 1]),
  ['sept', 9],
  ['febr', 2],
]);

/** English words one letter away from a month, which are no slips of it. */
const NO_MONTHS = new Set([
  'match',
  'marsh',
  'jury',
  'larch',
  'arch',
  'tune',
  'dune',
  'rune',
  'augusta',
  'mach',
  'juno',
  'jude',
]);

/** A cheap first look: whether months begin with this letter, in either case. */
function isInitial(code: number): boolean {
  switch (code | 0x20) {
    case 0x61: // a
    case 0x64: // d
    case 0x66: // f
    case 0x6a: // j
    case 0x6d: // m
    case 0x6e: // n
    case 0x6f: // o
    case 0x73: // s
      return true;
    default:
      return false;
  }
}

/** The number of the month whose full name begins at `at`, or 0. Compares characters only: this runs for each capitalised word of a parenthesis. */
export function fullMonthAt(text: string, at: number): number {
  switch (text.charCodeAt(at)) {
    case 0x4a: // J
      if (text.charCodeAt(at + 1) === 0x61) return text.startsWith('January', at) ? 1 : 0;
      if (text.startsWith('June', at)) return 6;
      return text.startsWith('July', at) ? 7 : 0;
    case 0x46: // F
      return text.startsWith('February', at) ? 2 : 0;
    case 0x4d: // M
      if (text.startsWith('March', at)) return 3;
      return text.startsWith('May', at) ? 5 : 0;
    case 0x41: // A
      if (text.startsWith('August', at)) return 8;
      return text.startsWith('April', at) ? 4 : 0;
    case 0x53: // S
      return text.startsWith('September', at) ? 9 : 0;
    case 0x4f: // O
      return text.startsWith('October', at) ? 10 : 0;
    case 0x4e: // N
      return text.startsWith('November', at) ? 11 : 0;
    case 0x44: // D
      return text.startsWith('December', at) ? 12 : 0;
    default:
      return 0;
  }
}

/**
 * The month word at `at`, which must be the first letter of a word; null when the word is none. A misspelling is at most two letters
 * away from a long name and one from a short one, and is believed only before a day: elsewhere `Marsh` is just a marsh.
 */
export function monthWordAt(text: string, at: number, limit: number): MonthWord | null {
  const full = fullMonthAt(text, at);
  if (full > 0) {
    const end = at + (MONTH_NAMES[full - 1]?.length ?? 0);
    if (end <= limit && (end === limit || !isLetter(text.charCodeAt(end))))
      return { month: full, end, form: 'full', tight: false };
  }
  let end = at;
  while (end < limit && end - at <= LONGEST_MONTH + 2 && isLetter(text.charCodeAt(end))) end++;
  const length = end - at;
  if (length < 3 || length > LONGEST_MONTH + 2) return null;
  const behind = skipSpace(text, behindMark(text, end, limit), limit);
  const numbered = behind < limit && isDigit(text.charCodeAt(behind));
  if (!numbered && !isInitial(text.charCodeAt(at))) return null;
  const word = text.slice(at, end).toLowerCase();
  const named = byName.get(word);
  if (named !== undefined) return { month: named, end, form: 'case', tight: false };
  const abbreviated = byAbbreviation.get(word);
  if (abbreviated !== undefined) {
    const period = end < limit && text.charCodeAt(end) === PERIOD;
    return { month: abbreviated, end: period ? end + 1 : end, form: 'abbreviation', tight: false };
  }
  if (!numbered || isLower(text.charCodeAt(at)) || NO_MONTHS.has(word)) return null;
  const month = misspeltMonth(word);
  return month ? { month, end, form: 'misspelling', tight: false } : null;
}

/** The month word at `at`, before its day, with a mark that may part the two by a slip: `July.5`, `July, 5`, `July-5`. */
export function monthBeforeDayAt(text: string, at: number, limit: number): MonthWord | null {
  const word = monthWordAt(text, at, limit);
  if (!word) return null;
  const end = behindMark(text, word.end, limit);
  if (end === word.end) return word;
  return { ...word, end, form: word.form === 'full' ? 'mark' : word.form, tight: isDigit(text.charCodeAt(end)) };
}

/** After a period, comma or dash between a month and its day or year; `at` itself where none stands. */
function behindMark(text: string, at: number, limit: number): number {
  const code = text.charCodeAt(at);
  if (code !== PERIOD && code !== COMMA && !isDash(code)) return at;
  const day = skipSpace(text, at + 1, limit);
  return day < limit && isDigit(text.charCodeAt(day)) ? at + 1 : at;
}

/** The one month that `word` (lower case) is a slip of; 0 when it is none, or could be two. */
function misspeltMonth(word: string): number {
  let best = 0;
  let bestDistance = 3;
  let tied = false;
  for (const [name, month] of byName) {
    if (name.length < 4 || Math.abs(name.length - word.length) > 2) continue;
    const found = isSwap(word, name) ? 1 : distance(word, name);
    if (found > (name.length < 6 ? 1 : 2)) continue;
    if (found < bestDistance) {
      best = month;
      bestDistance = found;
      tied = false;
    } else if (found === bestDistance) tied = true;
  }
  return tied ? 0 : best;
}
