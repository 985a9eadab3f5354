import { type Anchor, MOST_ISSUES, type NumberedDay, numberDays, type PossibleDay } from './numbering.ts';

/** A range of days since 1970, both ends included. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

/** Where an issue can lie in its year, in days since 1970. */
export interface IssueSpan {
  readonly earliest: number;
  readonly latest: number;
  /** The day that a plain count gives. */
  readonly likely: number;
}

/** A day of the year on which an issue came out, or may have. */
export interface PublicationDay {
  readonly day: number;
  /** False when the day may have gone without an issue. */
  readonly sure: boolean;
  /** The likeliest number of its issue. */
  readonly number: number;
  /** Whether no other number is possible. */
  readonly certain: boolean;
}

/** The issues of one year, by day and by number. */
export interface PublicationYear {
  /** Ascending. */
  readonly days: readonly PublicationDay[];
  readonly dayOf: ReadonlyMap<number, PublicationDay>;
  readonly issues: ReadonlyMap<number, IssueSpan>;
}

/** What is known of one year, all in days since 1970. */
export interface YearFacts {
  /** The days that the schedule names, ascending. */
  readonly scheduled: readonly number[];
  readonly notPublished: readonly DaySpan[];
  readonly doubtful: readonly (DaySpan & { readonly atMost: number })[];
  readonly slips: readonly (DaySpan & { readonly issues: number })[];
  /** Issues with known dates, ascending. */
  readonly known: readonly Anchor[];
  /** Whether the publication began in this year, so that number 1 may be of any day. */
  readonly isFirst: boolean;
}

const WEEK = 7;

/** Works out which issues came out on which days of a year. */
export function publicationYear(facts: YearFacts): PublicationYear {
  const days = possibleDays(facts);
  const numbered = numberDays(days, ascendingNumbers(facts.known), {
    atMostUnpublished: facts.doubtful.map(({ atMost }) => atMost),
    slipsOn: (day) => Math.max(0, ...facts.slips.filter((span) => includes(span, day)).map(({ issues }) => issues)),
    latestStart: facts.isFirst ? days.length : daysOfFirstWeek(days),
  });
  const publicationDays = numbered.map(({ day, doubt, least, most, likely }) => {
    const sure = doubt === null;
    return { day, sure, number: likely, certain: sure && least === most };
  });
  return {
    days: publicationDays,
    dayOf: new Map(publicationDays.map((day) => [day.day, day])),
    issues: issueSpans(numbered),
  };
}

function possibleDays(facts: YearFacts): PossibleDay[] {
  return facts.scheduled
    .filter((day) => !facts.notPublished.some((span) => includes(span, day)))
    .map((day) => {
      const doubt = facts.doubtful.findIndex((span) => includes(span, day));
      return { day, doubt: doubt < 0 ? null : doubt };
    });
}

/** The dates that issues can have, by number. A number that was skipped lies somewhere between its neighbours. */
function issueSpans(days: readonly NumberedDay[]): Map<number, IssueSpan> {
  const first = new Map<number, number>();
  const last = new Map<number, number>();
  const likely = new Map<number, number>();
  const sureLikely = new Set<number>();
  days.forEach((numbered, index) => {
    // Of the days that a count gives one number, those that may be without an issue come second, and the earlier ones.
    const sure = numbered.doubt === null;
    if (sure || !sureLikely.has(numbered.likely)) likely.set(numbered.likely, numbered.day);
    if (sure) sureLikely.add(numbered.likely);
    for (let number = numbered.least; number <= numbered.most; number++) {
      if (!first.has(number)) first.set(number, index);
      last.set(number, index);
    }
  });
  const spans = new Map<number, IssueSpan>();
  const dayAt = (index: number): number => days[index]?.day ?? Number.NaN;
  for (const [number, from] of [...first].sort(([a], [b]) => a - b)) {
    const to = last.get(number) ?? from;
    const middle = dayAt(Math.floor((from + to) / 2));
    spans.set(number, { earliest: dayAt(from), latest: dayAt(to), likely: likely.get(number) ?? middle });
  }
  return fillGaps(spans);
}

/** `spans` ascends in number. */
function fillGaps(spans: ReadonlyMap<number, IssueSpan>): Map<number, IssueSpan> {
  const filled = new Map<number, IssueSpan>();
  let previous: { readonly number: number; readonly span: IssueSpan } | null = null;
  for (const [number, span] of spans) {
    for (let skipped = previous ? previous.number + 1 : number; previous && skipped < number; skipped++) {
      const { earliest, likely } = previous.span;
      filled.set(skipped, { earliest, latest: span.latest, likely });
    }
    filled.set(number, span);
    previous = { number, span };
  }
  return filled;
}

/** Known issues that can help the count: numbers that a year can hold, and that grow with their days. */
function ascendingNumbers(known: readonly Anchor[]): Anchor[] {
  const anchors: Anchor[] = [];
  for (const anchor of known.filter(({ number }) => number >= 1 && number <= MOST_ISSUES)) {
    const previous = anchors.at(-1);
    if (!previous || (anchor.number > previous.number && anchor.day > previous.day)) anchors.push(anchor);
  }
  return anchors;
}

function daysOfFirstWeek(days: readonly PossibleDay[]): number {
  const first = days[0]?.day ?? 0;
  return days.filter(({ day }) => day < first + WEEK).length;
}

/** Whether a range of days holds a day. */
export function includes(span: DaySpan, day: number): boolean {
  return day >= span.first && day <= span.last;
}
