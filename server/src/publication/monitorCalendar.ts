/** The days and numbers of the Monitor, a daily of 1995 to 2002, as its issues tell them. */
import type { DateRange, DoubtfulDays, KnownIssue } from '../calendar/calendarRules.ts';
import { createIssueCalendar } from '../calendar/issueCalendar.ts';
import type { PlainDate } from '../calendar/plainDate.ts';

const FIRST_YEAR = 1995;
const LAST_YEAR = 2002;

/** Of the issues that are dated by other evidence, all; the years' first issues are in `FIRST_ISSUES`. */
const KNOWN_ISSUES: readonly KnownIssue[] = [
  known(1, 10, 5, 12),
  known(2, 156, 8, 23),
  known(2, 235, 12, 17),
  known(3, 65, 4, 2),
  known(3, 232, 12, 12),
  known(4, 1, 1, 5),
  known(4, 120, 6, 23),
  known(4, 168, 9, 15),
  known(5, 41, 3, 1),
  known(5, 150, 8, 4),
  known(5, 156, 8, 26),
  known(5, 216, 11, 19),
  known(6, 141, 7, 20),
  known(6, 204, 11, 1),
  known(7, 17, 1, 25),
  known(8, 41, 2, 27),
  known(8, 66, 4, 4),
];

const FIRST_ISSUES: readonly PlainDate[] = [
  on(1995, 5, 1),
  on(1996, 1, 2),
  on(1997, 1, 2),
  on(1998, 1, 5),
  on(1999, 1, 4),
  on(2000, 1, 3),
  on(2001, 1, 3),
  on(2002, 1, 2),
];

/** Memorial Day, Independence Day as observed, Labor Day, Thanksgiving and the day after; then what the year had besides. */
const NOT_PUBLISHED: readonly DateRange[] = [
  ...days(1995, [5, 29], [7, 4], [9, 4], [11, 23, 24]),
  ...days(1996, [5, 27], [7, 4], [9, 2], [11, 28, 29]),
  // Martin Luther King Day, Presidents' Day; the summer break.
  ...days(1996, [1, 15], [2, 19], [8, 5, 16]),
  ...days(1997, [5, 26], [7, 4], [9, 1], [11, 27, 28]),
  ...days(1997, [8, 4, 15]),
  // 4 July was a Saturday: only without the Friday does the count from 4/120 to 4/168 come out.
  ...days(1998, [5, 25], [7, 3], [9, 7], [11, 26, 27]),
  ...days(1998, [4, 10]),
  // 4 July was a Sunday: only without the Monday does the count from 5/41 to 5/150 come out.
  ...days(1999, [5, 31], [7, 5], [9, 6], [11, 25, 26]),
  ...days(1999, [4, 2], [8, 9, 20]),
  ...days(2000, [5, 29], [7, 4], [9, 4], [11, 23, 24]),
  ...days(2000, [8, 7, 18]),
  ...days(2001, [5, 28], [7, 4], [9, 3], [11, 22, 23]),
  ...days(2002, [5, 27], [7, 4], [9, 2], [11, 28, 29]),
  ...days(2002, [3, 29]),
];

/**
 * Good Friday where it is not sure; the summer breaks of which neither the beginning nor more than two weeks are known;
 * and the days from Christmas to the year's end, of which nothing is known. The count between known issues settles
 * some of them: there was an issue on Good Friday in 1997, and none in 2000.
 */
const DOUBTFUL: readonly DoubtfulDays[] = [
  ...days(1996, [4, 5]),
  ...days(1997, [3, 28]),
  ...days(2000, [4, 21]),
  ...days(2001, [4, 13]),
  ...summerBreak(1995, 7, 25),
  ...summerBreak(1998, 3, 21),
  ...summerBreak(2001, 6, 24),
  ...summerBreak(2002, 5, 23),
  ...yearsEnds(),
];

export const MONITOR_CALENDAR = createIssueCalendar({
  firstYear: FIRST_YEAR,
  schedule: 'weekdays',
  firstIssues: FIRST_ISSUES,
  notPublished: NOT_PUBLISHED,
  doubtful: DOUBTFUL,
  // Four slips and jumps in the numbering, at unknown places; from 2/156 on the count is right again.
  slips: [{ from: on(1996, 1, 2), to: on(1996, 8, 22), issues: 2 }],
  knownIssues: KNOWN_ISSUES,
});

function on(year: number, month: number, day: number): PlainDate {
  return { year, month, day };
}

function known(volume: number, number: number, month: number, day: number): KnownIssue {
  return { volume, number, date: on(FIRST_YEAR + volume - 1, month, day) };
}

/** Days or ranges of days of a year, each as month, first day and last day. */
function days(year: number, ...ranges: readonly (readonly [number, number, number?])[]): DateRange[] {
  return ranges.map(([month, first, last = first]) => ({ from: on(year, month, first), to: on(year, month, last) }));
}

/** Two weeks without issues somewhere between two days of August. */
function summerBreak(year: number, first: number, last: number): DoubtfulDays[] {
  return days(year, [8, first, last]).map((range) => ({ ...range, atMost: 10 }));
}

function yearsEnds(): DateRange[] {
  const ends: DateRange[] = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) ends.push(...days(year, [12, 24, 31]));
  return ends;
}
