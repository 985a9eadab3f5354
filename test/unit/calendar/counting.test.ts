/** How issues are counted from the known ones where the facts leave doubt. */
import assert from 'node:assert/strict';
import type { CalendarRules } from '../../../server/src/calendar/calendarRules.ts';
import { dateOfIssue, isExact } from '../../../server/src/calendar/dateOfIssue.ts';
import { createIssueCalendar } from '../../../server/src/calendar/issueCalendar.ts';
import { issueOfDate } from '../../../server/src/calendar/issueOfDate.ts';
import { formatIso, fromEpochDay } from '../../../server/src/calendar/plainDate.ts';
import { isPublicationDay } from '../../../server/src/calendar/publicationDays.ts';
import { on, span } from './spans.ts';

const daily: CalendarRules = { firstYear: 2010, schedule: 'daily', firstIssues: [on('2011-01-01')] };

function known(number: number, date: string, volume = 2) {
  return { volume, number, date: on(date) };
}

function day(iso: string, to = iso) {
  return { from: on(iso), to: on(to) };
}

describe('the count of issues', () => {
  it('widens with the distance from a known issue, not with its number', () => {
    const late = { ...daily, knownIssues: [known(100, '2011-04-10')] };
    assert.equal(span(late, 2, 103), 'computed 2011-04-12 2011-04-13 2011-04-14');
    assert.equal(span(late, 2, 162), 'computed 2011-06-10 2011-06-11 2011-06-13');
    const only: CalendarRules = { firstYear: 2010, schedule: 'daily', knownIssues: [known(60, '2011-03-01')] };
    assert.equal(span(only, 2, 58), 'computed 2011-02-26 2011-02-27 2011-02-28');
  });

  it('widens by slips on their days only', () => {
    const slips = [{ ...day('2011-01-20'), issues: 3 }];
    assert.equal(span({ ...daily, slips }, 2, 10), 'computed 2011-01-09 2011-01-10 2011-01-11');
    assert.equal(span({ ...daily, slips }, 2, 17), 'computed 2011-01-16 2011-01-17 2011-01-20');
    assert.equal(span({ ...daily, slips }, 2, 23), 'computed 2011-01-20 2011-01-23 2011-01-24');
  });

  it('widens by slips backward from a known issue as well', () => {
    const rules: CalendarRules = {
      firstYear: 2010,
      schedule: 'daily',
      knownIssues: [known(60, '2011-02-20')],
      slips: [{ ...day('2011-01-03'), issues: 5 }],
    };
    // 1 January is 10 by the count, 3 January 12; with the slip 3 January may be any from 6 on.
    assert.equal(span(rules, 2, 7), 'computed 2011-01-03');
    assert.equal(span(rules, 2, 10), 'computed 2011-01-01 2011-01-01 2011-01-03');
    assert.equal(span(rules, 2, 12), 'computed 2011-01-02 2011-01-03 2011-01-04');
  });

  it('is not shaken by slips where numbers and days agree', () => {
    const slips = [{ ...day('2011-01-03', '2011-01-05'), issues: 2 }];
    assert.equal(span({ ...daily, knownIssues: [known(11, '2011-01-11')], slips }, 2, 4), 'computed 2011-01-04');
  });

  it('gives a number that no day is likeliest to have the middle of its days', () => {
    const jump = { ...daily, knownIssues: [known(9, '2011-01-04')] };
    assert.equal(span(jump, 2, 3), 'computed 2011-01-02 2011-01-02 2011-01-03');
    assert.equal(span(jump, 2, 5), 'computed 2011-01-02 2011-01-03 2011-01-03');
  });

  it('starts from numbers that a year can hold: 1 to 366', () => {
    const { firstIssues: _, ...unknown } = daily;
    assert.equal(
      span({ ...unknown, knownIssues: [known(0, '2011-03-05')] }, 2, 1),
      'computed 2011-01-01 2011-01-01 2011-01-09',
    );
    const full = { ...daily, knownIssues: [known(366, '2012-12-31', 3)] };
    assert.equal(span(full, 3, 365), 'computed 2012-12-29 2012-12-30 2012-12-30');
  });

  it('leaves out a known issue whose number falls back behind the last one', () => {
    const rules = {
      ...daily,
      knownIssues: [known(5, '2011-01-05'), known(20, '2011-01-20'), known(10, '2011-01-25')],
    };
    assert.deepEqual(issueOfDate(createIssueCalendar(rules), on('2011-01-22')), {
      volume: 2,
      number: 22,
      certain: false,
    });
  });

  it('is made once for a year, and so is the date of an issue, which its items share', () => {
    const calendar = createIssueCalendar(daily);
    assert.equal(calendar.year(2011), calendar.year(2011));
    assert.equal(dateOfIssue(calendar, 2, 5), dateOfIssue(calendar, 2, 5));
  });

  it('leaves out the days that the numbers show to have been without an issue', () => {
    const days = createIssueCalendar({ ...daily, knownIssues: [known(2, '2011-01-03')] }).year(2011)?.days ?? [];
    assert.deepEqual(
      days.slice(0, 3).map((possible) => formatIso(fromEpochDay(possible.day))),
      ['2011-01-01', '2011-01-03', '2011-01-04'],
    );
  });
});

describe('the issue of a day', () => {
  it('is not certain after a known issue', () => {
    const calendar = createIssueCalendar(daily);
    assert.deepEqual(issueOfDate(calendar, on('2011-01-05')), { volume: 2, number: 5, certain: false });
  });

  it('is not certain on a day that may be without one, even where its number is', () => {
    const calendar = createIssueCalendar({
      ...daily,
      doubtful: [day('2011-01-03', '2011-01-04')],
      knownIssues: [known(5, '2011-01-06')],
    });
    assert.deepEqual(issueOfDate(calendar, on('2011-01-03')), { volume: 2, number: 3, certain: false });
    assert.equal(isPublicationDay(calendar, on('2011-01-03')), 'unknown');
  });

  it('is exact where no other day is possible', () => {
    const on26 = on('2011-08-26');
    const issued = { date: on26, certainty: 'computed', earliest: on26, latest: on26 } as const;
    assert.ok(isExact(issued));
    assert.ok(!isExact({ ...issued, latest: on('2011-08-27') }));
    assert.ok(!isExact({ ...issued, earliest: on('2011-08-25') }));
  });
});
