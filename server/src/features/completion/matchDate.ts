/** How what was typed finds a day: by its month and number as far as they go, by its number alone, by its weekday, or as yesterday. */
import { formatMonthDay, weekdayName } from '../../calendar/format.ts';
import { daysUntil, type PlainDate } from '../../calendar/plainDate.ts';
import { MONTH_NAMES } from '../../syntax/months.ts';

/** `date`: its own figures or month. `word`: enough of its weekday, or of yesterday or today. `letters`: so little of them that it may be a name. */
export type DateMatch = 'date' | 'word' | 'letters';

const MONTH_FIRST = /^(\p{L}+)\.?(?:\s+(\d{0,2}))?$|^(\p{L}+)\.?(\d{1,2})$/u;
const DAY_FIRST = /^(\d{1,2})(?:\s+(?:of\s+)?(\p{L}*)\.?)?$/u;
const FEWEST_SURE_LETTERS = 3;

/** Makes a matcher for what was typed; null for a day that does not fit. `reference` is the date, null when it is not known. */
export function dateMatcher(typed: string, reference: PlainDate | null): (date: PlainDate) => DateMatch | null {
  const raw = typed.trim().toLowerCase();
  if (raw === '') return () => 'date';
  const dayFirst = DAY_FIRST.exec(raw);
  if (dayFirst) {
    const [, day = '', month] = dayFirst;
    return (date) => (fits(date, month ?? '', day, month !== undefined) ? 'date' : null);
  }
  const monthFirst = MONTH_FIRST.exec(raw);
  if (!monthFirst) return () => null;
  const month = monthFirst[1] ?? monthFirst[3] ?? '';
  const day = monthFirst[2] ?? monthFirst[4];
  return (date) => {
    if (fits(date, month, day ?? '', false)) return 'date';
    if (day !== undefined || !wordsFor(date, reference).some((word) => word.startsWith(month))) return null;
    return month.length < FEWEST_SURE_LETTERS ? 'letters' : 'word';
  };
}

function fits(date: PlainDate, month: string, day: string, wholeDay: boolean): boolean {
  const number = String(date.day);
  if (wholeDay ? number !== day : !number.startsWith(day)) return false;
  return MONTH_NAMES[date.month - 1]?.toLowerCase().startsWith(month) === true;
}

function wordsFor(date: PlainDate, reference: PlainDate | null): string[] {
  const weekday = weekdayName(date).toLowerCase();
  const days = reference ? daysUntil(date, reference) : null;
  if (days === 0) return [weekday, 'today', 'same day'];
  return days === 1 ? [weekday, 'yesterday'] : [weekday];
}

/** Whether a text is a month with or without a day, as far as it goes, and no shorter than an abbreviation: `Aug`, `August 2`. */
export function looksLikeDate(typed: string): boolean {
  const [, month = '', , glued = ''] = MONTH_FIRST.exec(typed.trim()) ?? [];
  const word = (month || glued).toLowerCase();
  return word.length >= FEWEST_SURE_LETTERS && MONTH_NAMES.some((name) => name.toLowerCase().startsWith(word));
}

/** Whether the day was typed out as it should be, so that there is nothing left to complete. */
export function isTypedOut(typed: string, date: PlainDate): boolean {
  return typed.trim() === formatMonthDay(date);
}
