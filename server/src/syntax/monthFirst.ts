/** One date with its month first, as the house writes it: `August 24`, `August 23-24, 1999`, `August 1999`. */
import { isDigit, skipSpace } from './characters.ts';
import { fourDigits, type Stretch } from './dateParts.ts';
import { readDays } from './dayRange.ts';
import { numberAt, numberGoingOn } from './issueNumbers.ts';
import { noteMonth } from './monthDay.ts';
import { monthRangeAt, readMonthRange } from './monthRange.ts';
import { monthBeforeDayAt } from './months.ts';
import type { WrittenDate } from './tree.ts';

/** The date at `at`, which may leave out what `last`, the date before it in a list, has said: the month of a day, the word before a number. */
export function readDate(stretch: Stretch, at: number, last: WrittenDate | undefined): WrittenDate | null {
  const { text, limit, faults } = stretch;
  if (isDigit(text.charCodeAt(at))) {
    if (!last) return null;
    return last.kind === 'number' ? numberGoingOn(text, at, limit) : readDays(stretch, at, at, last.to.month);
  }
  const numbered = numberAt(text, at, limit);
  if (numbered) return numbered;
  const word = monthBeforeDayAt(text, at, limit);
  if (!word) return null;
  const range = monthRangeAt(text, word, limit);
  if (range) return readMonthRange(at, word, range);
  noteMonth(at, word, faults);
  const day = skipSpace(text, word.end, limit);
  if (day === word.end && !word.tight) faults.push({ kind: 'missing-space', start: day, end: day });
  const year = fourDigits(text, day, limit);
  if (year !== null) {
    const point = { month: word.month, day: 0, start: at, end: day + 4 };
    return { kind: 'month', from: point, to: point, year, number: null, lastNumber: null, start: at, end: day + 4 };
  }
  return readDays(stretch, at, day, word.month);
}
