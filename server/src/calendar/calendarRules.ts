/** What is known of a publication's days and numbers, as data: the input of an `IssueCalendar`. */
import type { PlainDate } from './plainDate.ts';

/** How often issues appear. `weekdays` is Monday to Friday. */
export type Schedule = 'daily' | 'weekdays' | 'weekly' | 'fortnightly' | 'monthly' | 'irregular';

/** One numbered edition: numbers begin at 1 with each volume, and a volume is a calendar year. */
export interface IssueNumber {
  readonly volume: number;
  readonly number: number;
}

/** Days from the first to the last, both included. */
export interface DateRange {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** Days of which nobody knows for sure whether issues came out. */
export interface DoubtfulDays extends DateRange {
  /** How many of the range's publication days may have gone without an issue; all of them when absent. */
  readonly atMost?: number;
}

/** A period in which the numbering is known to have gone astray. */
export interface Slips extends DateRange {
  /** By how many issues a count of days may be wrong, in either direction. */
  readonly issues: number;
}

/** An issue whose date is known from elsewhere. */
export interface KnownIssue extends IssueNumber {
  readonly date: PlainDate;
}

/** The facts about one publication's calendar. Lists may be in any order; an absent list is an empty one. */
export interface CalendarRules {
  /** The year of volume 1; null when it is not known, and then only known issues have dates. */
  readonly firstYear: number | null;
  readonly schedule: Schedule;
  /** 1 Monday … 7 Sunday: the day of a weekly or fortnightly. When absent, that of a known issue. */
  readonly weekday?: number;
  /** The date of number 1, of each year for which it is known. */
  readonly firstIssues?: readonly PlainDate[];
  readonly notPublished?: readonly DateRange[];
  readonly doubtful?: readonly DoubtfulDays[];
  readonly slips?: readonly Slips[];
  readonly knownIssues?: readonly KnownIssue[];
}
