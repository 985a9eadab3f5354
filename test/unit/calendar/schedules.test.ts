/** Calendars of every schedule, as a configuration can describe them: most with few facts or none. */
import assert from 'node:assert/strict';
import type { CalendarRules } from '../../../server/src/calendar/calendarRules.ts';
import { dateOfIssue } from '../../../server/src/calendar/dateOfIssue.ts';
import { createIssueCalendar } from '../../../server/src/calendar/issueCalendar.ts';
import { issueOfDate } from '../../../server/src/calendar/issueOfDate.ts';
import { nextIssue } from '../../../server/src/calendar/nextIssue.ts';
import { formatIso } from '../../../server/src/calendar/plainDate.ts';
import { isPublicationDay, previousPublicationDays } from '../../../server/src/calendar/publicationDays.ts';
import { on, span } from './spans.ts';

function previous(rules: CalendarRules, before: string, count: number): string[] {
  const days: string[] = [];
  for (const day of previousPublicationDays(createIssueCalendar(rules), on(before))) {
    if (days.length === count) break;
    days.push(formatIso(day));
  }
  return days;
}

const weekly: CalendarRules = { firstYear: 2010, schedule: 'weekly', weekday: 4, firstIssues: [on('2011-01-06')] };
const fortnightly: CalendarRules = { firstYear: 2010, schedule: 'fortnightly', firstIssues: [on('2011-01-07')] };
const monthly: CalendarRules = { firstYear: 2010, schedule: 'monthly' };
const irregular: CalendarRules = {
  firstYear: 2010,
  schedule: 'irregular',
  notPublished: [{ from: on('2011-07-01'), to: on('2011-07-31') }],
  knownIssues: [
    { volume: 2, number: 3, date: on('2011-03-05') },
    { volume: 2, number: 5, date: on('2011-04-10') },
  ],
};
const daily: CalendarRules = { firstYear: 2010, schedule: 'daily', firstIssues: [on('2011-01-01')] };

describe('a weekly', () => {
  it('counts weeks from the first issue, with growing doubt', () => {
    assert.equal(span(weekly, 2, 1), 'known 2011-01-06');
    assert.equal(span(weekly, 2, 2), 'computed 2011-01-13 2011-01-13 2011-01-20');
    assert.equal(span(weekly, 2, 10), 'computed 2011-03-03 2011-03-10 2011-03-17');
  });

  it('is exact between two known issues that agree', () => {
    const rules = { ...weekly, knownIssues: [{ volume: 2, number: 20, date: on('2011-05-19') }] };
    assert.equal(span(rules, 2, 10), 'computed 2011-03-10');
    assert.deepEqual(issueOfDate(createIssueCalendar(rules), on('2011-03-10')), {
      volume: 2,
      number: 10,
      certain: true,
    });
    assert.equal(issueOfDate(createIssueCalendar(rules), on('2011-03-11')), null);
  });

  it('learns its weekday from a known issue, and cannot tell without', () => {
    const { weekday: _, ...learning } = weekly;
    assert.equal(isPublicationDay(createIssueCalendar(learning), on('2011-03-10')), true);
    assert.equal(isPublicationDay(createIssueCalendar(learning), on('2011-03-11')), false);
    const ignorant = createIssueCalendar({ firstYear: 2010, schedule: 'weekly' });
    assert.equal(isPublicationDay(ignorant, on('2011-03-10')), 'unknown');
    assert.equal(issueOfDate(ignorant, on('2011-03-10')), null);
    assert.equal(isPublicationDay(ignorant, on('2009-03-12')), false);
  });

  it('learns its weekday from a later issue as well, but not against what it is told', () => {
    const later: CalendarRules = { firstYear: 2010, schedule: 'weekly', firstIssues: [on('2011-01-06')] };
    assert.equal(isPublicationDay(createIssueCalendar(later), on('2010-12-30')), true);
    const special = { ...weekly, knownIssues: [{ volume: 2, number: 3, date: on('2011-01-19') }] };
    assert.equal(isPublicationDay(createIssueCalendar(special), on('2011-01-19')), true);
    assert.equal(isPublicationDay(createIssueCalendar(special), on('2011-01-26')), false);
    assert.equal(span(special, 2, 2), 'computed 2011-01-13');
  });

  it('learns the weekday of a year from the last issue until its end', () => {
    const known = (number: number, date: string, volume: number) => ({ volume, number, date: on(date) });
    const calendar = createIssueCalendar({
      firstYear: 2010,
      schedule: 'weekly',
      knownIssues: [
        known(51, '2010-12-24', 1),
        known(52, '2010-12-31', 1),
        known(5, '2011-02-03', 2),
        known(1, '2012-01-02', 3),
      ],
    });
    const days = ['2010-03-05', '2010-03-04', '2011-03-03', '2011-03-04', '2012-03-05', '2009-12-31'].map(on);
    assert.deepEqual(
      days.map((day) => isPublicationDay(calendar, day)),
      [true, false, true, false, true, false],
    );
    const moved = createIssueCalendar({
      firstYear: 2010,
      schedule: 'weekly',
      knownIssues: [known(50, '2010-12-23', 1), known(51, '2010-12-31', 1)],
    });
    assert.equal(isPublicationDay(moved, on('2010-03-05')), true);
  });

  it('goes on into the next volume after its last Thursday', () => {
    const calendar = createIssueCalendar({
      ...weekly,
      knownIssues: [{ volume: 2, number: 51, date: on('2011-12-29') }],
    });
    const { volume, number, date } = nextIssue(calendar, { volume: 2, number: 51 });
    assert.deepEqual([volume, number, date && formatIso(date.earliest)], [3, 1, '2012-01-05']);
    assert.equal(nextIssue(calendar, { volume: 2, number: 50 }).number, 51);
  });

  it('holds no more issues than weeks', () => {
    assert.equal(span(weekly, 2, 52), 'computed 2011-12-22 2011-12-29 2011-12-29');
    assert.equal(span(weekly, 2, 54), null);
  });
});

describe('a fortnightly', () => {
  it('knows which weeks are its own', () => {
    assert.equal(span(fortnightly, 2, 2), 'computed 2011-01-21 2011-01-21 2011-02-04');
    assert.deepEqual(previous(fortnightly, '2011-02-05', 3), ['2011-02-04', '2011-01-21', '2011-01-07']);
    assert.equal(isPublicationDay(createIssueCalendar(fortnightly), on('2011-01-14')), false);
  });

  it('cannot tell without a known issue', () => {
    const calendar = createIssueCalendar({ firstYear: 2010, schedule: 'fortnightly', weekday: 5 });
    assert.equal(isPublicationDay(calendar, on('2011-01-14')), 'unknown');
    assert.deepEqual([...previousPublicationDays(calendar, on('2011-02-05'))], []);
  });
});

describe('a monthly', () => {
  it('is dated by its month', () => {
    assert.equal(span(monthly, 2, 3), 'computed 2011-03-01 2011-03-16 2011-03-31');
    assert.equal(span(monthly, 2, 12), 'computed 2011-12-01 2011-12-16 2011-12-31');
    assert.equal(span(monthly, 2, 13), null);
    assert.equal(span(monthly, 2, 15), null);
  });

  it('counts months from a known issue', () => {
    const late: CalendarRules = { ...monthly, firstIssues: [on('2011-03-20')] };
    assert.equal(span(late, 2, 2), 'computed 2011-04-01 2011-04-15 2011-04-30');
    assert.equal(
      span({ ...monthly, knownIssues: [{ volume: 2, number: 5, date: on('2011-05-20') }] }, 2, 4)?.slice(9, 19),
      '2011-04-01',
    );
  });

  it('takes both counts where a month was skipped, and stays in the year', () => {
    const known = (number: number, date: string) => ({ volume: 2, number, date: on(date) });
    const skipping = { ...monthly, knownIssues: [known(1, '2011-01-10'), known(5, '2011-06-10')] };
    assert.equal(span(skipping, 2, 3), 'computed 2011-03-01 2011-03-31 2011-04-30');
    const late = { ...monthly, knownIssues: [known(9, '2011-03-10')] };
    assert.equal(span(late, 2, 7), 'computed 2011-01-01 2011-01-16 2011-01-31');
    assert.equal(span(late, 2, 6), null);
    assert.equal(span(late, 2, 19), null);
  });

  it('goes on into the next volume after December', () => {
    const { volume, number } = nextIssue(createIssueCalendar(monthly), { volume: 2, number: 12 });
    assert.deepEqual([volume, number], [3, 1]);
    assert.equal(nextIssue(createIssueCalendar(monthly), { volume: 2, number: 11 }).number, 12);
    const late = createIssueCalendar({ ...monthly, firstIssues: [on('2011-12-10')] });
    const after = nextIssue(late, { volume: 2, number: 1 });
    assert.deepEqual([after.volume, after.number], [3, 1]);
  });
});

describe('an irregular publication', () => {
  it('is bounded by its known neighbours', () => {
    assert.equal(span(irregular, 2, 4), 'computed 2011-03-05 2011-03-23 2011-04-10');
    assert.equal(span(irregular, 2, 2)?.slice(-10), '2011-03-05');
    assert.equal(span(irregular, 2, 9)?.slice(9, 19), '2011-04-10');
    assert.equal(span(irregular, 2, 3), 'known 2011-03-05');
  });

  it('is dated exactly between two issues of one day, and not at all between two in the wrong order', () => {
    const known = (number: number, date: string) => ({ volume: 2, number, date: on(date) });
    assert.equal(
      span({ ...irregular, knownIssues: [known(3, '2011-03-05'), known(5, '2011-03-05')] }, 2, 4)?.slice(9),
      '2011-03-05',
    );
    assert.equal(span({ ...irregular, knownIssues: [known(3, '2011-03-05'), known(5, '2011-02-01')] }, 2, 4), null);
  });

  it('has no number below 1, and no use for an issue of another volume or year', () => {
    assert.equal(span(irregular, 2, 0), null);
    assert.equal(span(irregular, 2, 1.5), null);
    const astray = { volume: 3, number: 2, date: on('2011-02-01') };
    assert.equal(span({ ...irregular, knownIssues: [astray] }, 2, 3)?.slice(9, 19), '2011-01-01');
    assert.equal(span({ ...irregular, knownIssues: [astray] }, 3, 3)?.slice(9, 19), '2012-01-01');
    assert.equal(span({ ...irregular, knownIssues: [astray] }, 3, 1)?.slice(-10), '2012-12-31');
  });

  it('does not know its days, but for the known ones', () => {
    const calendar = createIssueCalendar(irregular);
    assert.equal(isPublicationDay(calendar, on('2011-03-05')), true);
    assert.equal(isPublicationDay(calendar, on('2011-03-06')), 'unknown');
    assert.equal(isPublicationDay(calendar, on('2011-07-06')), false);
    assert.deepEqual(previous(irregular, '2012-01-01', 9), ['2011-04-10', '2011-03-05']);
    assert.deepEqual(issueOfDate(calendar, on('2011-04-10')), { volume: 2, number: 5, certain: true });
  });

  it('never ends a volume by itself', () => {
    assert.equal(nextIssue(createIssueCalendar(irregular), { volume: 2, number: 400 }).number, 401);
  });
});

describe('a daily', () => {
  it('comes out on Sundays too', () => {
    assert.equal(isPublicationDay(createIssueCalendar(daily), on('2011-01-02')), true);
    assert.equal(span(daily, 2, 2), 'computed 2011-01-02 2011-01-02 2011-01-03');
  });

  it('had no issues before its first year', () => {
    const calendar = createIssueCalendar(daily);
    assert.equal(issueOfDate(calendar, on('2009-05-05')), null);
    assert.equal(isPublicationDay(calendar, on('2009-05-05')), false);
  });

  it('may begin a week late when its first issue is not known', () => {
    assert.equal(span(daily, 3, 1), 'computed 2012-01-01 2012-01-01 2012-01-09');
  });

  it('may begin at any time in its first year', () => {
    assert.equal(span(daily, 1, 1)?.slice(-10), '2010-12-31');
    assert.equal(span(daily, 1, 300)?.slice(9, 19), '2010-10-22');
  });
});

describe('facts that are wrong or missing', () => {
  it('without a first year only known issues have dates', () => {
    const rules: CalendarRules = {
      firstYear: null,
      schedule: 'weekdays',
      knownIssues: [{ volume: 5, number: 7, date: on('2011-01-11') }],
    };
    assert.equal(span(rules, 5, 7), 'known 2011-01-11');
    assert.equal(span(rules, 5, 8), null);
    assert.equal(issueOfDate(createIssueCalendar(rules), on('2011-01-12')), null);
    assert.deepEqual(previous(rules, '2011-01-04', 2), ['2011-01-03', '2010-12-31']);
    assert.deepEqual(nextIssue(createIssueCalendar(rules), { volume: 5, number: 8 }), {
      volume: 5,
      number: 9,
      date: null,
    });
  });

  it('without a first year nobody knows of which volume the first issue of a year is', () => {
    const rules: CalendarRules = { firstYear: null, schedule: 'weekdays', firstIssues: [on('2011-01-03')] };
    assert.equal(issueOfDate(createIssueCalendar(rules), on('2011-01-03')), null);
  });

  it('after a number that cannot be comes the next number', () => {
    const { volume, number } = nextIssue(createIssueCalendar(daily), { volume: 2, number: 0 });
    assert.deepEqual([volume, number], [2, 1]);
  });

  it('a year of silence has no issue', () => {
    const silent: CalendarRules = { ...daily, notPublished: [{ from: on('2012-01-01'), to: on('2012-12-31') }] };
    assert.equal(span(silent, 3, 1), null);
    assert.equal(isPublicationDay(createIssueCalendar(silent), on('2012-05-05')), false);
  });

  it('numbers and volumes that cannot be have no date', () => {
    for (const [volume, number] of [
      [2, 0],
      [2, -1],
      [2, 1.5],
      [0, 1],
      [-3, 1],
      [2, 100_000],
    ] as const) {
      assert.equal(span(daily, volume, number), null);
    }
  });

  it('known issues that contradict each other do no harm', () => {
    const rules: CalendarRules = {
      ...daily,
      knownIssues: [
        { volume: 2, number: 100, date: on('2011-04-10') },
        { volume: 2, number: 50, date: on('2011-06-01') },
        { volume: 2, number: 60, date: on('2008-06-01') },
      ],
    };
    assert.equal(span(rules, 2, 99), 'computed 2011-04-09');
    assert.equal(span(rules, 2, 50), 'known 2011-06-01');
    assert.equal(span(rules, 2, 60), 'known 2008-06-01');
  });

  it('a known issue in the wrong year does not help to count', () => {
    const rules = { ...daily, knownIssues: [{ volume: 3, number: 90, date: on('2011-02-01') }] };
    assert.equal(span(rules, 2, 32), 'computed 2011-01-31 2011-02-01 2011-02-02');
    assert.equal(span(rules, 3, 90), 'known 2011-02-01');
  });

  it('a known issue wins over what is said of the first ones, and the first mention over the second', () => {
    const rules: CalendarRules = {
      ...daily,
      knownIssues: [
        { volume: 2, number: 1, date: on('2011-01-02') },
        { volume: 2, number: 9, date: on('2011-01-10') },
        { volume: 2, number: 9, date: on('2011-01-12') },
      ],
    };
    assert.equal(span(rules, 2, 1), 'known 2011-01-02');
    assert.equal(span(rules, 2, 9), 'known 2011-01-10');
    assert.equal(isPublicationDay(createIssueCalendar(rules), on('2011-01-01')), false);
  });

  it('a number that no year can hold is known, but not counted from', () => {
    const rules = { ...daily, knownIssues: [{ volume: 2, number: 1_000_000, date: on('2011-01-10') }] };
    assert.equal(span(rules, 2, 1_000_000), 'known 2011-01-10');
    assert.equal(span(rules, 2, 500), null);
    assert.equal(span(rules, 2, 9), 'computed 2011-01-08 2011-01-09 2011-01-10');
  });

  it('two issues may be of one day', () => {
    const known = (number: number) => ({ volume: 2, number, date: on('2011-01-10') });
    const calendar = createIssueCalendar({ ...daily, knownIssues: [known(11), known(10)] });
    assert.deepEqual(issueOfDate(calendar, on('2011-01-10')), { volume: 2, number: 10, certain: true });
    assert.deepEqual(dateOfIssue(calendar, 2, 11)?.date, on('2011-01-10'));
    assert.deepEqual(dateOfIssue(calendar, 2, 9)?.latest, on('2011-01-09'));
    const days = [...previousPublicationDays(calendar, on('2011-01-12'))].map(formatIso);
    assert.deepEqual(days.slice(0, 3), ['2011-01-11', '2011-01-10', '2011-01-09']);
  });

  it('numbers that run ahead of the days, or behind, are enclosed by both counts', () => {
    const ahead: CalendarRules = { ...daily, knownIssues: [{ volume: 2, number: 12, date: on('2011-01-10') }] };
    assert.equal(span(ahead, 2, 5), 'computed 2011-01-03 2011-01-04 2011-01-05');
    const behind: CalendarRules = { ...daily, knownIssues: [{ volume: 2, number: 8, date: on('2011-01-10') }] };
    assert.equal(span(behind, 2, 4), 'computed 2011-01-04 2011-01-05 2011-01-06');
    const slips = [{ from: on('2011-01-01'), to: on('2011-01-31'), issues: 1 }];
    assert.equal(span({ ...behind, slips }, 2, 4), 'computed 2011-01-03 2011-01-05 2011-01-07');
  });

  it('before the first known issue the count runs backward, with doubt', () => {
    const later: CalendarRules = {
      firstYear: 2010,
      schedule: 'daily',
      doubtful: [{ from: on('2011-01-05'), to: on('2011-01-05') }],
      knownIssues: [{ volume: 2, number: 8, date: on('2011-01-10') }],
    };
    assert.equal(span(later, 2, 7), 'computed 2011-01-08 2011-01-09 2011-01-09');
    assert.equal(span(later, 2, 3), 'computed 2011-01-03 2011-01-04 2011-01-06');
    assert.equal(isPublicationDay(createIssueCalendar(later), on('2011-01-01')), true);
  });

  it('a number that was skipped lies between its neighbours', () => {
    const rules: CalendarRules = { ...daily, knownIssues: [{ volume: 2, number: 10, date: on('2011-01-02') }] };
    assert.equal(span(rules, 2, 5), 'computed 2011-01-01 2011-01-01 2011-01-02');
  });

  it('days between consecutive numbers had no issue', () => {
    const rules: CalendarRules = { ...daily, knownIssues: [{ volume: 2, number: 2, date: on('2011-01-09') }] };
    assert.equal(isPublicationDay(createIssueCalendar(rules), on('2011-01-05')), false);
  });
});

describe('doubtful days', () => {
  const holiday = on('2011-01-05');
  const doubt: CalendarRules = { ...daily, doubtful: [{ from: holiday, to: holiday }] };

  it('leave their own issue and those after it open', () => {
    assert.equal(isPublicationDay(createIssueCalendar(doubt), holiday), 'unknown');
    assert.deepEqual(issueOfDate(createIssueCalendar(doubt), holiday), { volume: 2, number: 5, certain: false });
  });

  it('are settled by a known issue after them', () => {
    const published = { ...doubt, knownIssues: [{ volume: 2, number: 10, date: on('2011-01-10') }] };
    const silent = { ...doubt, knownIssues: [{ volume: 2, number: 9, date: on('2011-01-10') }] };
    assert.equal(isPublicationDay(createIssueCalendar(published), holiday), true);
    assert.equal(span(published, 2, 6), 'computed 2011-01-06');
    assert.equal(isPublicationDay(createIssueCalendar(silent), holiday), false);
    assert.equal(span(silent, 2, 5), 'computed 2011-01-06');
  });

  it('may hold no more silent days than stated', () => {
    const week: CalendarRules = {
      ...daily,
      doubtful: [{ from: on('2011-01-03'), to: on('2011-01-09'), atMost: 2 }],
      knownIssues: [{ volume: 2, number: 11, date: on('2011-01-13') }],
    };
    const open = { ...week, knownIssues: [] };
    assert.equal(span(open, 2, 12), 'computed 2011-01-11 2011-01-14 2011-01-15');
    const one = { ...week, knownIssues: [{ volume: 2, number: 12, date: on('2011-01-13') }] };
    assert.equal(span(one, 2, 3), 'computed 2011-01-03 2011-01-04 2011-01-04');
    assert.equal(span(week, 2, 8), 'computed 2011-01-10');
    assert.equal(span(week, 2, 3), 'computed 2011-01-03 2011-01-05 2011-01-05');
    assert.equal(span(week, 2, 7), 'computed 2011-01-07 2011-01-09 2011-01-09');
  });
});
