/** A month and its day, each with the slips in how it is written. */
import { isDigit } from './characters.ts';
import { continuesNumber, misreadDay, ordinalEnd, type Stretch } from './dateParts.ts';
import { MONTH_NAMES, type MonthWord } from './months.ts';
import type { CitationFault, MonthDay } from './tree.ts';

/** Notes how the month word at `start` should be written where it is not. */
export function noteMonth(start: number, { month, form, tight, end }: MonthWord, faults: CitationFault[]): void {
  if (form !== 'full') faults.push({ kind: 'month', start, end, month, form, tight });
}

/** The day of `month` in the figures at `at`; null where none stands there. `start` is where its month is written, or `at` itself. */
export function readDay(stretch: Stretch, start: number, at: number, month: number): MonthDay | null {
  const { text, limit, faults } = stretch;
  let end = at;
  let day = 0;
  while (end < limit && end - at < 3 && isDigit(text.charCodeAt(end))) {
    day = day * 10 + text.charCodeAt(end) - 0x30;
    end++;
  }
  if (end === at) return readMisreadDay(stretch, start, at, month);
  const ordinal = ordinalEnd(text, end, limit);
  if (ordinal > end) {
    const right = `${MONTH_NAMES[month - 1]} ${day}`;
    faults.push({ kind: 'date-form', start, end: ordinal, right, isSure: true, isFigures: false });
  } else if (end < limit && continuesNumber(text, end, limit)) {
    return readMisreadDay(stretch, start, at, month);
  }
  return { month, day, start, end: ordinal };
}

/** `August l4`: a scanned day, which nothing else can be. */
function readMisreadDay({ text, limit, faults }: Stretch, start: number, at: number, month: number): MonthDay | null {
  const misread = misreadDay(text, at, limit);
  if (!misread) return null;
  const { day, end } = misread;
  const right = start === at ? `${day}` : `${MONTH_NAMES[month - 1]} ${day}`;
  faults.push({ kind: 'date-form', start, end, right, isSure: true, isFigures: false });
  return { month, day, start, end };
}
