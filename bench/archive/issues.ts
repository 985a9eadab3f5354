/** The issues of a generated archive: the real numbers and days of the Monitor, of all its years. */
import { fromEpochDay, type PlainDate } from '../../server/src/calendar/plainDate.ts';
import { MONITOR_CALENDAR } from '../../server/src/publication/monitorCalendar.ts';

export interface PlannedIssue {
  readonly volume: number;
  readonly number: number;
  readonly date: PlainDate;
}

const YEARS = [1995, 1996, 1997, 1998, 1999, 2000, 2001, 2002];

/** Every issue, by date. */
export function plannedIssues(): PlannedIssue[] {
  return YEARS.flatMap((year) =>
    (MONITOR_CALENDAR.year(year)?.days ?? [])
      .filter(({ sure }) => sure)
      .map(({ number, day }) => ({ volume: year - 1994, number, date: fromEpochDay(day) })),
  );
}
