/** Which days of a year a schedule allows, before holidays are taken out. */
import type { CalendarRules } from './calendarRules.ts';
import { epochDayOfWeek, toEpochDay } from './plainDate.ts';

const FORTNIGHT = 14;
const SATURDAY = 6;

/**
 * The days (since 1970, ascending) on which the schedule puts issues in a year. `datedIssues` are the days of the issues
 * with known dates, of any year: they tell a weekly's weekday and which weeks are a fortnightly's. Null when the
 * schedule does not name days: a monthly, an irregular one, or a weekly whose weekday nothing tells.
 */
export function scheduledDays(rules: CalendarRules, year: number, datedIssues: readonly number[]): number[] | null {
  const first = toEpochDay({ year, month: 1, day: 1 });
  const last = toEpochDay({ year, month: 12, day: 31 });
  switch (rules.schedule) {
    case 'daily':
      return everyDay(first, last, 1);
    case 'weekdays':
      return everyDay(first, last, 1).filter((day) => epochDayOfWeek(day) < SATURDAY);
    case 'weekly': {
      const guide = latestUntil(last, datedIssues);
      const weekday = rules.weekday ?? (guide === null ? null : epochDayOfWeek(guide));
      return weekday === null ? null : everyDay(first + modulo(weekday - epochDayOfWeek(first), 7), last, 7);
    }
    case 'fortnightly': {
      const guide = latestUntil(last, datedIssues);
      return guide === null ? null : everyDay(first + modulo(guide - first, FORTNIGHT), last, FORTNIGHT);
    }
    case 'monthly':
    case 'irregular':
      return null;
  }
}

function everyDay(first: number, last: number, step: number): number[] {
  const days: number[] = [];
  for (let day = first; day <= last; day += step) days.push(day);
  return days;
}

/** The last of the ascending days that is not after `end`, else the first of them, else null. */
function latestUntil(end: number, days: readonly number[]): number | null {
  return days.findLast((day) => day <= end) ?? days[0] ?? null;
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
