/** Two months of a year, as papers that come out every other month are dated: `May-June 1999`. */
import { isDash, SLASH, skipSpace } from './characters.ts';
import { fourDigits } from './dateParts.ts';
import { type MonthWord, monthWordAt } from './months.ts';
import type { WrittenDate } from './tree.ts';

/** What stands after the first month of such a range, and where: the last month, and after it the year. */
interface MonthRange {
  readonly start: number;
  readonly last: MonthWord;
  readonly year: number;
  readonly end: number;
}

/** What goes on with the month `word` as a range, after a dash or a slash: the rest of `May/June 1999`. Null where nothing does. */
export function monthRangeAt(text: string, word: MonthWord, limit: number): MonthRange | null {
  const joint = text.charCodeAt(word.end);
  if (word.form !== 'full' || (joint !== SLASH && !isDash(joint))) return null;
  const start = word.end + 1;
  const last = monthWordAt(text, start, limit);
  if (last?.form !== 'full') return null;
  const at = skipSpace(text, last.end, limit);
  const year = fourDigits(text, at, limit);
  return year === null ? null : { start, last, year, end: at + 4 };
}

/** The date that the month `first` at `start` and what follows it are. */
export function readMonthRange(start: number, first: MonthWord, { last, year, ...behind }: MonthRange): WrittenDate {
  const from = { month: first.month, day: 0, start, end: first.end };
  const to = { month: last.month, day: 0, start: behind.start, end: behind.end };
  return { kind: 'month', from, to, year, number: null, lastNumber: null, start, end: behind.end };
}
