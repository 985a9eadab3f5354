/** A day, or a range of days: `August 23-24`, `July 30-August 2`, and what people type for its hyphen. */
import { isDash, isDigit, SLASH, skipSpace, wordAt } from './characters.ts';
import { dayBehind, misreadDay, readYear, type Stretch, slashedYearEnd, yearBehind } from './dateParts.ts';
import { noteDoubleRange, readDayFirst } from './dayFirst.ts';
import { noteMonth, readDay } from './monthDay.ts';
import { monthBeforeDayAt } from './months.ts';
import type { MonthDay, WrittenDate } from './tree.ts';

/** The day at `at` of the `month` that is written at `start`, or the range that it begins, with the year after it if one is written; null where none stands. */
export function readDays(stretch: Stretch, start: number, at: number, month: number): WrittenDate | null {
  const from = readDay(stretch, start, at, month);
  if (!from) return null;
  const to = readLastDay(stretch, from) ?? from;
  const year = readYear(stretch.text, to.end, stretch.limit, stretch.faults);
  return {
    kind: 'day',
    from,
    to,
    year: year?.year ?? null,
    number: null,
    lastNumber: null,
    start,
    end: year?.end ?? to.end,
  };
}

/**
 * `30 July - 2 August`: the only day of a list as the first of a range, where another month goes on with it. After a day of several stands what joins
 * them, which is no sign of a range.
 */
export function withLastDay(stretch: Stretch, days: readonly WrittenDate[]): readonly WrittenDate[] {
  const [only] = days;
  if (!only || only.from !== only.to) return days;
  const to = readLastDay(stretch, only.from);
  if (!to) return days;
  const year = readYear(stretch.text, to.end, stretch.limit, stretch.faults);
  return [{ ...only, to, year: year?.year ?? null, end: year?.end ?? to.end }];
}

/** The last day of the range that begins with `from`; null where it is none. Another sign or a word in place of the hyphen is noted. */
function readLastDay(stretch: Stretch, from: MonthDay): MonthDay | null {
  const { text, limit, faults } = stretch;
  const year = yearBehind(text, from.end, limit);
  for (const end of year ? [from.end, year.end] : [from.end]) {
    const sign = skipSpace(text, end, limit);
    const behind = behindRangeSign(text, sign, limit);
    if (behind === sign) continue;
    const next = skipSpace(text, behind, limit);
    const isDashed = behind === sign + 1 && isDash(text.charCodeAt(sign));
    const last = readRangeEnd(stretch, next, from, isDashed);
    if (last && !isDashed) faults.push({ kind: 'separator', start: end, end: next, expected: '-' });
    return last;
  }
  return null;
}

/** After the dash between the days of a range, or what people type for it: two hyphens, a slash, `to`; `at` itself where nothing of that stands. */
function behindRangeSign(text: string, at: number, limit: number): number {
  const code = text.charCodeAt(at);
  if (isDash(code)) return isDash(text.charCodeAt(at + 1)) ? at + 2 : at + 1;
  if (code === SLASH) return slashedYearEnd(text, at, limit) > at ? at : at + 1;
  const word = RANGE_WORDS.find((each) => wordAt(text, at, limit, each));
  return word ? at + word.length : at;
}

/** In prose, these tell how long something took: with one of them, only a known source makes a citation. */
export const RANGE_WORDS: readonly string[] = ['to', 'through', 'thru', 'till', 'until'];

/** The last day of a range: `24` or `March 3`; null where neither stands. Where `isDashed`, after a dash alone, it may be that of a second range: `March 3-4`. */
function readRangeEnd(stretch: Stretch, at: number, from: MonthDay, isDashed: boolean): MonthDay | null {
  const { text, limit, faults } = stretch;
  if (isDigit(text.charCodeAt(at)) || misreadDay(text, at, limit)) {
    return readDayFirst(stretch, at, from, isDashed) ?? readDay(stretch, at, at, from.month);
  }
  const word = monthBeforeDayAt(text, at, limit);
  if (!word || !dayBehind(text, word, limit)) return null;
  const day = readDay(stretch, at, skipSpace(text, word.end, limit), word.month);
  if (!day) return null;
  noteMonth(at, word, faults);
  const last = isDashed ? furtherDay(stretch, day) : null;
  if (last) noteDoubleRange(stretch, from, last);
  return last ?? day;
}

/** `July 30-August 2-3`: the day after the one that a range seemed to end with; null where none follows. */
function furtherDay({ text, limit }: Stretch, day: MonthDay): MonthDay | null {
  const sign = skipSpace(text, day.end, limit);
  if (!isDash(text.charCodeAt(sign))) return null;
  const last = readDay({ text, limit, faults: [] }, day.start, skipSpace(text, sign + 1, limit), day.month);
  return last && last.day > day.day ? last : null;
}
