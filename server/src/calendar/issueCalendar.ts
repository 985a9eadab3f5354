import type { CalendarRules, DateRange, IssueNumber, KnownIssue } from './calendarRules.ts';
import { compareDates, type PlainDate, toEpochDay } from './plainDate.ts';
import { type DaySpan, type PublicationYear, publicationYear } from './publicationYear.ts';
import { scheduledDays } from './schedule.ts';

/** A publication's days and numbers, ready to be asked: `dateOfIssue`, `issueOfDate`, `isPublicationDay`, `nextIssue`. */
export interface IssueCalendar {
  readonly rules: CalendarRules;
  /** Every issue whose date is known, the first ones of the years among them, ascending in date. */
  readonly known: readonly KnownIssue[];
  /** The known date of an issue; null when it is not known. */
  knownDate(issue: IssueNumber): PlainDate | null;
  /** The issue known to have come out on a day (since 1970), the first of several; null when none is known. */
  knownIssue(epochDay: number): KnownIssue | null;
  /** The issues of a year by day and by number; null when the schedule does not name days. Worked out once. */
  year(year: number): PublicationYear | null;
}

/** Makes a calendar of what is known about a publication. Any rules will do: those that contradict each other only widen doubt. */
export function createIssueCalendar(rules: CalendarRules): IssueCalendar {
  const known = knownIssues(rules);
  const dates = new Map(known.map((issue) => [issueKey(issue), issue.date]));
  const issues = new Map(known.toReversed().map((issue) => [toEpochDay(issue.date), issue]));
  const buildYear = yearBuilder(rules, known);
  const years = new Map<number, PublicationYear | null>();
  return {
    rules,
    known,
    knownDate: (issue) => dates.get(issueKey(issue)) ?? null,
    knownIssue: (epochDay) => issues.get(epochDay) ?? null,
    year(year) {
      let built = years.get(year);
      if (built === undefined) {
        built = buildYear(year);
        years.set(year, built);
      }
      return built;
    },
  };
}

/** The year of a volume; null when the first year is not known, or for a number that no volume has. */
export function yearOfVolume({ rules }: Pick<IssueCalendar, 'rules'>, volume: number): number | null {
  return rules.firstYear === null || !Number.isInteger(volume) || volume < 1 ? null : rules.firstYear + volume - 1;
}

/** The volume of a year; null when the first year is not known or later. */
export function volumeOfYear({ rules }: IssueCalendar, year: number): number | null {
  return rules.firstYear === null || year < rules.firstYear ? null : year - rules.firstYear + 1;
}

function yearBuilder(rules: CalendarRules, known: readonly KnownIssue[]): (year: number) => PublicationYear | null {
  const notPublished = (rules.notPublished ?? []).map(daySpan);
  const doubtful = (rules.doubtful ?? []).map((range) => ({ ...daySpan(range), atMost: range.atMost ?? Infinity }));
  const slips = (rules.slips ?? []).map((range) => ({ ...daySpan(range), issues: range.issues }));
  const anchors = known.map(({ date, volume, number }) => ({
    day: toEpochDay(date),
    number,
    year: date.year,
    fits: date.year === yearOfVolume({ rules }, volume),
  }));
  const anchorDays = anchors.map(({ day }) => day);
  return (year) => {
    const scheduled = scheduledDays(rules, year, anchorDays);
    if (!scheduled) return null;
    return publicationYear({
      scheduled,
      notPublished,
      doubtful,
      slips,
      known: anchors.filter((anchor) => anchor.fits && anchor.year === year),
      isFirst: year === rules.firstYear,
    });
  };
}

/** A known pair wins over the first issue of a year, and the first mention of an issue over later ones. */
function knownIssues(rules: CalendarRules): KnownIssue[] {
  const { firstYear } = rules;
  const firstIssues =
    firstYear === null
      ? []
      : (rules.firstIssues ?? []).map((date) => ({ volume: date.year - firstYear + 1, number: 1, date }));
  const issues = new Map<string, KnownIssue>();
  for (const issue of [...(rules.knownIssues ?? []), ...firstIssues]) {
    if (!issues.has(issueKey(issue))) issues.set(issueKey(issue), issue);
  }
  return [...issues.values()].sort((a, b) => compareDates(a.date, b.date) || a.number - b.number);
}

function issueKey({ volume, number }: IssueNumber): string {
  return `${volume}/${number}`;
}

function daySpan({ from, to }: DateRange): DaySpan {
  return { first: toEpochDay(from), last: toEpochDay(to) };
}
