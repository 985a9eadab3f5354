/** Where a date may begin. */
import { COMMA, isDash, isDigit, isLetter, PERIOD, SLASH, skipSpace } from './characters.ts';
import { dayBehind, misreadDay } from './dateParts.ts';
import { daysFirstAt } from './dayFirst.ts';
import { figuresBeginAt } from './figures.ts';
import { numberAt, numberBehindYear } from './issueNumbers.ts';
import { monthRangeAt } from './monthRange.ts';
import { monthBeforeDayAt } from './months.ts';

/**
 * Whether dates begin at `at`, where nothing precedes that they could be the end of: also several days before a month (`23, 24 August`), and figures
 * (`8/24`), and a number after its year (`1999, No. 31`).
 */
export function datesBeginAt(text: string, at: number, limit: number): boolean {
  if (!isDigit(text.charCodeAt(at))) return dateBeginsAt(text, at, limit);
  return (
    daysFirstAt(text, at, limit, true) !== null ||
    monthOfFiguresAt(text, at, limit) !== null ||
    numberBehindYear(text, at, limit) !== null
  );
}

/** The month that a date behind the figures at `at` names, 0 where they are all that is left of their group; null where they are no date. */
export function monthOfFiguresAt(text: string, at: number, limit: number): number | null {
  return figuresBeginAt(text, at, limit, monthAt)?.month ?? null;
}

/** The month of the date that begins at `at`; 0 where none does, or a number. */
function monthAt(text: string, at: number, limit: number): number {
  if (isDigit(text.charCodeAt(at))) return daysFirstAt(text, at, limit, true)?.word.month ?? 0;
  const word = isLetter(text.charCodeAt(at)) ? monthBeforeDayAt(text, at, limit) : null;
  return word && dayBehind(text, word, limit) ? word.month : 0;
}

/** Whether a date begins at `at`: a month with a day or a year after it, `No. 6`, or a day before a month (`24 August`). */
export function dateBeginsAt(text: string, at: number, limit: number): boolean {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return daysFirstAt(text, at, limit, false) !== null;
  if (numberAt(text, at, limit) !== null) return true;
  if (!numberBehind(text, at, limit)) return false;
  const word = monthBeforeDayAt(text, at, limit);
  return word !== null && (dayBehind(text, word, limit) || monthRangeAt(text, word, limit) !== null);
}

/** A cheap first look, for this is asked of each word of each parenthesis: after the word, and `.,` at most, a digit or a dash must come. */
function numberBehind(text: string, at: number, limit: number): boolean {
  let end = at;
  while (end < limit && isLetter(text.charCodeAt(end))) end++;
  for (let stops = 0; stops < 2 && end < limit && isStop(text.charCodeAt(end)); stops++) end++;
  const behind = skipSpace(text, end, limit);
  if (behind >= limit) return false;
  const code = text.charCodeAt(behind);
  return isDigit(code) || isDash(code) || code === SLASH || misreadDay(text, behind, limit) !== null;
}

function isStop(code: number): boolean {
  return code === PERIOD || code === COMMA;
}
