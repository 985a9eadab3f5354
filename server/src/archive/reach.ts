/** How far around a day issues are looked for to tell whether an archive covers it. */
import type { Schedule } from '../calendar/calendarRules.ts';

/** Two working weeks: also where nobody knows how often issues appear. */
const FORTNIGHT = 14;

/** Of what appears more seldom the days of four issues, so that with three of them at hand one more may be missing. */
const REACH: Readonly<Partial<Record<Schedule, number>>> = { weekly: 4 * 7, fortnightly: 4 * 14, monthly: 4 * 31 };

/** So many days before and after a day. */
export function reachOf(schedule: Schedule | undefined): number {
  return (schedule && REACH[schedule]) ?? FORTNIGHT;
}

/** As far as any reaches. */
export const FARTHEST_REACH = Math.max(FORTNIGHT, ...Object.values(REACH));
