/** The calendar learns: the dates of a volume's issues, narrowed by what the issues beside them say. */
import type { IssueDate } from '../calendar/dateOfIssue.ts';
import { compareDates, fromEpochDay, plainDate, toEpochDay } from '../calendar/plainDate.ts';

/** What is known of one numbered issue: from its own files alone, without its neighbours. */
export interface IssueEvidence {
  readonly number: number;
  /** As the issue's own files tell it; null where they do not. */
  readonly date: IssueDate | null;
  /** The latest day that it cites, since 1970; null where it cites none. */
  readonly latestCited: number | null;
  /** The days that it cites without a year, where nothing of its own tells which: each as month times 100 and day. */
  readonly citedInSomeYear: readonly number[];
}

interface Bounds {
  first: number;
  last: number;
}

/**
 * The dates of the issues of one volume, by number. An issue came out no earlier than the latest day that it cites, after each issue with a lower
 * number and before each with a higher one. What contradicts a date that is known without neighbours is not believed, so that one mistyped number
 * spoils no other. `evidence` is in any order, each number once.
 */
export function narrowDates(evidence: readonly IssueEvidence[]): ReadonlyMap<number, IssueDate | null> {
  const issues = [...evidence].sort((a, b) => a.number - b.number);
  const bounds = issues.map(ownBounds);
  putBehindEarlier(bounds);
  for (let index = issues.length - 2, last = Infinity; index >= 0; index--) {
    last = Math.min(last, bounds[index + 1]?.last ?? Infinity) - 1;
    const own = bounds[index];
    if (own && last >= own.first) own.last = Math.min(own.last, last);
    else last = Infinity;
  }
  if (narrowByDaysCited(issues, bounds)) putBehindEarlier(bounds);
  return new Map(issues.map((issue, index) => [issue.number, dateWithin(issue.date, bounds[index])]));
}

/** Each issue has a day of its own, so that between two there is one day at least for each that is held. */
function putBehindEarlier(bounds: readonly Bounds[]): void {
  for (let index = 1, first = -Infinity; index < bounds.length; index++) {
    first = Math.max(first, bounds[index - 1]?.first ?? -Infinity) + 1;
    const own = bounds[index];
    if (own && first <= own.last) own.first = Math.max(own.first, first);
    else first = -Infinity;
  }
}

/** Between two neighbours it shows of which year the days are that an issue without a date cites. Returns whether that narrowed any. */
function narrowByDaysCited(issues: readonly IssueEvidence[], bounds: readonly Bounds[]): boolean {
  let isNarrowed = false;
  for (const [index, { date, citedInSomeYear }] of issues.entries()) {
    const own = bounds[index];
    if (date || !own || !Number.isFinite(own.first) || !Number.isFinite(own.last)) continue;
    for (const cited of citedInSomeYear) {
      const day = latestOf(cited, own.last);
      if (day === null || day <= own.first) continue;
      own.first = day;
      isNarrowed = true;
    }
  }
  return isNarrowed;
}

/** The last day of a month and day up to another day; null when neither that year nor the one before has it. */
function latestOf(monthAndDay: number, last: number): number | null {
  const { year } = fromEpochDay(last);
  for (const each of [year, year - 1]) {
    const date = plainDate(each, Math.floor(monthAndDay / 100), monthAndDay % 100);
    if (date && toEpochDay(date) <= last) return toEpochDay(date);
  }
  return null;
}

/** The date of an issue of which nothing is held, `date` by the calendar, narrowed by what is known of another one of its volume. */
export function dateBeside(
  number: number,
  date: IssueDate | null,
  other: Pick<IssueEvidence, 'number' | 'date'>,
): IssueDate | null {
  const evidence = [{ number, date }, other].map((each) => ({ ...each, latestCited: null, citedInSomeYear: [] }));
  return narrowDates(evidence).get(number) ?? null;
}

function ownBounds({ date, latestCited }: IssueEvidence): Bounds {
  if (!date) return { first: -Infinity, last: Infinity };
  const first = toEpochDay(date.earliest);
  const last = toEpochDay(date.latest);
  return { first: latestCited !== null && latestCited <= last ? Math.max(first, latestCited) : first, last };
}

function dateWithin(date: IssueDate | null, bounds: Bounds | undefined): IssueDate | null {
  if (!bounds || !Number.isFinite(bounds.first) || !Number.isFinite(bounds.last)) return date;
  const earliest = fromEpochDay(bounds.first);
  const latest = fromEpochDay(bounds.last);
  if (!date) return { date: earliest, certainty: 'bounded', earliest, latest };
  const isAsBefore = compareDates(earliest, date.earliest) === 0 && compareDates(latest, date.latest) === 0;
  if (isAsBefore) return date;
  const likely = Math.max(bounds.first, Math.min(toEpochDay(date.date), bounds.last));
  return { date: fromEpochDay(likely), certainty: date.certainty, earliest, latest };
}

/** Whether two dates say the same, with the same doubt. */
export function sameDate(a: IssueDate | null, b: IssueDate | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    a.certainty === b.certainty &&
    compareDates(a.date, b.date) === 0 &&
    compareDates(a.earliest, b.earliest) === 0 &&
    compareDates(a.latest, b.latest) === 0
  );
}

/** Of several dates of one issue the surest. */
export function surerDate(a: IssueDate | null, b: IssueDate | null): IssueDate | null {
  if (!a || !b) return a ?? b;
  const order = RANK[a.certainty] - RANK[b.certainty] || widthOf(a) - widthOf(b) || compareDates(a.date, b.date);
  return order <= 0 ? a : b;
}

const RANK = { stated: 0, known: 1, computed: 2, bounded: 3 } as const;

function widthOf({ earliest, latest }: IssueDate): number {
  return toEpochDay(latest) - toEpochDay(earliest);
}
