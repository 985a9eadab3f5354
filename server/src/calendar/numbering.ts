/**
 * Which numbers the issues of a year's publication days can have. Days are counted from the issues whose dates are known:
 * where the count between two of them agrees with their numbers, it is taken for the truth; where it disagrees, the
 * numbers counted forward and those counted backward enclose it; beyond the last known issue the bounds widen with distance.
 */

/** A day on which an issue may have come out, in days since 1970. */
export interface PossibleDay {
  readonly day: number;
  /** Which group of doubtful days it belongs to; null when its issue is sure. */
  readonly doubt: number | null;
}

/** An issue with a known date, one of the possible days. */
export interface Anchor {
  readonly day: number;
  readonly number: number;
}

/** A possible day with the numbers that its issue can have: `least` … `most`, both included. */
export interface NumberedDay extends PossibleDay {
  readonly least: number;
  readonly most: number;
  /** The number that a plain count gives, with no issues on doubtful days as far as that is possible. */
  readonly likely: number;
}

/** What else bears on the count. */
export interface CountingTerms {
  /** Of each group of doubtful days, how many may be without an issue. */
  readonly atMostUnpublished: readonly number[];
  /** By how many issues the numbering went astray around a day. */
  slipsOn(day: number): number;
  /** For a year in which no issue's date is known: how many possible days may go by before number 1. */
  readonly latestStart: number;
}

/** Both ends of a count that doubtful days leave open. */
interface Count {
  readonly min: number;
  readonly max: number;
}

/**
 * One issue of doubt for each quarter of a year of weekdays away from a known issue. The Monitor's plain counts were wrong
 * by two issues in the 156 of one period, and right in the others.
 */
const ISSUES_PER_SLIP = 60;

/** No year holds more issues than days; a bound for numbers that go astray, and for the work of counting them. */
export const MOST_ISSUES = 366;

/**
 * The days on which an issue can have come out, with their numbers. `days` and `anchors` ascend, the anchors in number as
 * well. Days that the anchors show to have been without an issue are left out.
 */
export function numberDays(
  days: readonly PossibleDay[],
  anchors: readonly Anchor[],
  terms: CountingTerms,
): NumberedDay[] {
  const first = anchors[0];
  if (!first) return numberAfter({ day: Number.NEGATIVE_INFINITY, number: 0 }, days, terms, terms.latestStart);
  const numbered = numberBefore(first, daysBetween(days, Number.NEGATIVE_INFINITY, first.day), terms);
  anchors.forEach((anchor, index) => {
    numbered.push({ day: anchor.day, doubt: null, least: anchor.number, most: anchor.number, likely: anchor.number });
    const next = anchors[index + 1];
    const segment = daysBetween(days, anchor.day, next?.day ?? Number.POSITIVE_INFINITY);
    numbered.push(...(next ? numberBetween(anchor, next, segment, terms) : numberAfter(anchor, segment, terms, 0)));
  });
  return numbered;
}

function numberBetween(a: Anchor, b: Anchor, days: readonly PossibleDay[], terms: CountingTerms): NumberedDay[] {
  const issues = b.number - a.number - 1;
  const total = countIssues(days, terms).total;
  const agrees = total.min <= issues && issues <= total.max;
  // As many issues as days: none of these went without one.
  const left = issues === total.max ? days.map(({ day }) => ({ day, doubt: null })) : days;
  const before = countIssues(left, terms).before;
  const after = countIssues(left.toReversed(), terms).before.toReversed();
  return left.flatMap((day, index) => {
    const forward = shift(before[index], a.number + 1);
    const backward = mirror(after[index], b.number - 1);
    const least = agrees ? Math.max(forward.min, backward.min) : Math.min(forward.min, backward.min);
    const most = agrees ? Math.min(forward.max, backward.max) : Math.max(forward.max, backward.max);
    const slips = agrees ? 0 : terms.slipsOn(day.day);
    const likely = agrees ? least : Math.floor((least + most) / 2);
    const count = { min: least, max: most };
    return bounded(day, { count, likely, fewer: slips, more: slips }, { min: a.number + 1, max: b.number - 1 });
  });
}

function numberAfter(
  a: Anchor,
  days: readonly PossibleDay[],
  terms: CountingTerms,
  latestStart: number,
): NumberedDay[] {
  const before = countIssues(days, terms).before;
  return days.flatMap((day, index) => {
    const count = shift(before[index], a.number + 1);
    const slips = Math.ceil((count.max - a.number) / ISSUES_PER_SLIP) + terms.slipsOn(day.day);
    const estimate = { count, likely: count.min, fewer: slips + latestStart, more: slips };
    return bounded(day, estimate, { min: a.number + 1, max: MOST_ISSUES });
  });
}

function numberBefore(b: Anchor, days: readonly PossibleDay[], terms: CountingTerms): NumberedDay[] {
  const after = countIssues(days.toReversed(), terms).before.toReversed();
  return days.flatMap((day, index) => {
    const count = mirror(after[index], b.number - 1);
    const slips = Math.ceil((b.number - count.min) / ISSUES_PER_SLIP) + terms.slipsOn(day.day);
    return bounded(day, { count, likely: count.max, fewer: slips, more: slips }, { min: 1, max: b.number - 1 });
  });
}

/** What the number of a day's issue seems to be. */
interface Estimate {
  readonly count: Count;
  readonly likely: number;
  /** By how much it may be lower than the count, and higher. */
  readonly fewer: number;
  readonly more: number;
}

/** Widens a count by what may have gone astray, and keeps it between the numbers that are possible at all; empty if none is. */
function bounded(day: PossibleDay, { count, likely, fewer, more }: Estimate, possible: Count): NumberedDay[] {
  const least = Math.max(possible.min, count.min - fewer);
  const most = Math.min(possible.max, count.max + more);
  if (least > most) return [];
  return [{ ...day, least, most, likely: Math.min(most, Math.max(least, likely)) }];
}

/** How many issues came out on the days before each day, and on all of them. */
function countIssues(days: readonly PossibleDay[], terms: CountingTerms): { before: Count[]; total: Count } {
  /** How many days of each group may still go without one. Sure days are of no group, and there is nothing under null. */
  const silent = new Map<number | null, number>(terms.atMostUnpublished.entries());
  const before: Count[] = [];
  let min = 0;
  let max = 0;
  for (const { doubt } of days) {
    before.push({ min, max });
    max += 1;
    const left = silent.get(doubt) ?? 0;
    if (left > 0) silent.set(doubt, left - 1);
    else min += 1;
  }
  return { before, total: { min, max } };
}

function shift(count: Count = { min: 0, max: 0 }, by: number): Count {
  return { min: by + count.min, max: by + count.max };
}

function mirror(count: Count = { min: 0, max: 0 }, from: number): Count {
  return { min: from - count.max, max: from - count.min };
}

function daysBetween(days: readonly PossibleDay[], after: number, before: number): PossibleDay[] {
  return days.filter(({ day }) => day > after && day < before);
}
