/** Histories of publications are made up, and the calendar is told a part of each: what it then claims must hold. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CalendarRules, KnownIssue } from '../../../server/src/calendar/calendarRules.ts';
import { dateOfIssue } from '../../../server/src/calendar/dateOfIssue.ts';
import { createIssueCalendar, type IssueCalendar } from '../../../server/src/calendar/issueCalendar.ts';
import { issueOfDate } from '../../../server/src/calendar/issueOfDate.ts';
import { nextIssue } from '../../../server/src/calendar/nextIssue.ts';
import { compareDates, epochDayOfWeek, fromEpochDay, toEpochDay } from '../../../server/src/calendar/plainDate.ts';
import { isPublicationDay } from '../../../server/src/calendar/publicationDays.ts';
import { MONITOR_CALENDAR } from '../../../server/src/publication/monitorCalendar.ts';

const seed = 1995;
const YEAR = 1999;
const START = toEpochDay({ year: YEAR, month: 1, day: 4 });
const END = toEpochDay({ year: YEAR, month: 12, day: 31 });

interface History {
  readonly rules: CalendarRules;
  /** The days of issues 1, 2, 3 … */
  readonly issues: readonly number[];
}

/** A year of weekdays without some holidays, some of which the calendar only suspects; a few issues are known. */
const histories = fc
  .record({
    holidays: fc.uniqueArray(fc.integer({ min: START + 1, max: END }), { maxLength: 12 }),
    suspected: fc.uniqueArray(fc.integer({ min: START + 1, max: END }), { maxLength: 12 }),
    silent: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
    known: fc.uniqueArray(fc.nat({ max: 230 }), { maxLength: 6 }),
  })
  .map(({ holidays, suspected, silent, known }): History => {
    const gone = new Set([...holidays, ...suspected.filter((_, index) => silent[index])]);
    const issues: number[] = [];
    for (let day = START; day <= END; day++) if (epochDayOfWeek(day) < 6 && !gone.has(day)) issues.push(day);
    const knownIssues: KnownIssue[] = known.map((index) => {
      return { volume: 1, number: index + 1, date: fromEpochDay(issues[index] ?? assert.fail('no such issue')) };
    });
    const range = (day: number) => ({ from: fromEpochDay(day), to: fromEpochDay(day) });
    return {
      rules: {
        firstYear: YEAR,
        schedule: 'weekdays',
        firstIssues: [fromEpochDay(START)],
        notPublished: holidays.map(range),
        doubtful: suspected.filter((day) => !holidays.includes(day)).map(range),
        knownIssues,
      },
      issues,
    };
  });

/** Whatever the calendar says of a date or a number as certain must agree in both directions. */
function assertRoundTrip(calendar: IssueCalendar, year: number, volume: number): number {
  let certain = 0;
  for (let number = 1; number < 300; number++) {
    const date = dateOfIssue(calendar, volume, number);
    if (!date) continue;
    assert.ok(compareDates(date.earliest, date.date) <= 0 && compareDates(date.date, date.latest) <= 0);
    if (compareDates(date.earliest, date.latest) !== 0) continue;
    const back = issueOfDate(calendar, date.date);
    assert.ok(back, `${number} is on a publication day`);
    if (back.certain) assert.deepEqual(back, { volume, number, certain: true });
  }
  for (const { day } of calendar.year(year)?.days ?? []) {
    const issue = issueOfDate(calendar, fromEpochDay(day));
    if (!issue?.certain) continue;
    certain++;
    const date = dateOfIssue(calendar, volume, issue.number);
    assert.deepEqual(date && [date.earliest, date.latest].map(toEpochDay), [day, day]);
  }
  return certain;
}

describe('what a calendar claims', () => {
  it('encloses the truth, and is the truth where it is certain', () => {
    fc.assert(
      fc.property(histories, ({ rules, issues }) => {
        const calendar = createIssueCalendar(rules);
        issues.forEach((day, index) => {
          const number = index + 1;
          const date = dateOfIssue(calendar, 1, number);
          assert.ok(date, `issue ${number} exists`);
          assert.ok(toEpochDay(date.earliest) <= day && day <= toEpochDay(date.latest), `issue ${number}`);
          assert.notEqual(isPublicationDay(calendar, fromEpochDay(day)), false);
          const back = issueOfDate(calendar, fromEpochDay(day));
          if (back?.certain) assert.equal(back.number, number);
        });
        for (let day = START; day <= END; day++) {
          if (isPublicationDay(calendar, fromEpochDay(day)) === true) assert.ok(issues.includes(day));
        }
      }),
      { seed, numRuns: 300 },
    );
  });

  it('leads from a number to a date and back', () => {
    fc.assert(
      fc.property(histories, ({ rules }) => {
        assertRoundTrip(createIssueCalendar(rules), YEAR, 1);
      }),
      { seed, numRuns: 200 },
    );
  });

  it('leads from a number to a date and back for the Monitor', () => {
    for (let volume = 1; volume <= 8; volume++) {
      assert.ok(assertRoundTrip(MONITOR_CALENDAR, 1994 + volume, volume) >= 10);
    }
  });

  it('is not undone by facts that contradict each other', () => {
    const anyDay = fc.integer({ min: START - 800, max: END + 800 }).map(fromEpochDay);
    const issue = fc.record({
      volume: fc.integer({ min: -1, max: 5 }),
      number: fc.oneof(fc.integer({ min: -2, max: 400 }), fc.maxSafeInteger()),
      date: anyDay,
    });
    const anyRules = fc.record({
      firstYear: fc.option(fc.integer({ min: YEAR - 2, max: YEAR + 1 })),
      schedule: fc.constantFrom('daily', 'weekdays', 'weekly', 'fortnightly', 'monthly', 'irregular'),
      firstIssues: fc.array(anyDay, { maxLength: 4 }),
      notPublished: fc.array(fc.record({ from: anyDay, to: anyDay }), { maxLength: 4 }),
      doubtful: fc.array(fc.record({ from: anyDay, to: anyDay, atMost: fc.nat({ max: 9 }) }), { maxLength: 4 }),
      slips: fc.array(fc.record({ from: anyDay, to: anyDay, issues: fc.oneof(fc.nat({ max: 3 }), fc.maxSafeNat()) }), {
        maxLength: 2,
      }),
      knownIssues: fc.array(issue, { maxLength: 8 }),
    });
    fc.assert(
      fc.property(anyRules, issue, (rules: CalendarRules, { volume, number, date }) => {
        const calendar = createIssueCalendar(rules);
        const found = dateOfIssue(calendar, volume, number);
        if (found) {
          assert.ok(compareDates(found.earliest, found.date) <= 0, 'earliest');
          assert.ok(compareDates(found.date, found.latest) <= 0, 'latest');
        }
        issueOfDate(calendar, date);
        isPublicationDay(calendar, date);
        assert.ok(nextIssue(calendar, { volume, number }).volume >= volume);
      }),
      { seed, numRuns: 2000 },
    );
  });
});
