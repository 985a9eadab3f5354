import assert from 'node:assert/strict';
import {
  distance,
  formatDate,
  formatDays,
  formatLong,
  formatMonthDay,
  formatShort,
  formatShortWithWeekday,
  weekdayAbbreviation,
  weekdayName,
} from '../../../server/src/calendar/format.ts';
import { addDays, parseIso } from '../../../server/src/calendar/plainDate.ts';

const day = { year: 1999, month: 8, day: 24 };

describe('English dates', () => {
  it('are written as a digest writes them', () => {
    assert.equal(formatMonthDay(day), 'August 24');
    assert.equal(formatDate(day), 'August 24, 1999');
    assert.equal(formatLong(day), 'Tuesday, August 24, 1999');
    assert.equal(formatShort(day), 'Aug 24, 1999');
    assert.equal(formatShortWithWeekday(day), 'Tue, Aug 24, 1999');
  });

  it('go from one day to another', () => {
    assert.equal(formatDays(day, day), 'August 24');
    assert.equal(formatDays(day, addDays(day, 1)), 'August 24-25');
    assert.equal(formatDays(day, addDays(day, 31)), 'August 24-September 24');
  });

  it('name every weekday', () => {
    const week = [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(day, days));
    assert.deepEqual(week.map(weekdayAbbreviation), ['Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun', 'Mon']);
    assert.equal(weekdayName(addDays(day, 1)), 'Wednesday');
  });
});

describe('the distance of a date', () => {
  const cases: [date: string, words: string][] = [
    ['1999-08-26', 'same day'],
    ['1999-08-25', 'yesterday'],
    ['1999-08-27', 'the next day'],
    ['1999-08-24', '2 days earlier'],
    ['1999-08-28', '2 days later'],
    ['1999-08-20', '6 days earlier'],
    ['1999-08-19', '1 week earlier'],
    ['1999-08-18', '8 days earlier'],
    ['1999-08-13', '13 days earlier'],
    ['1999-08-12', '2 weeks earlier'],
    ['1999-08-05', '3 weeks earlier'],
    ['1999-08-06', 'about 3 weeks earlier'],
    ['1999-09-16', '3 weeks later'],
    ['1999-06-26', 'about 9 weeks earlier'],
    ['1999-06-17', 'about 2 months earlier'],
    ['1999-05-26', '3 months earlier'],
    ['1999-05-24', 'about 3 months earlier'],
    ['1998-12-07', 'about 9 months earlier'],
    ['1998-08-26', '12 months earlier'],
    ['1996-08-26', '3 years earlier'],
    ['1997-09-26', '23 months earlier'],
    ['1997-09-25', 'about 2 years earlier'],
    ['1997-05-26', 'about 2 years earlier'],
    ['1995-05-01', 'about 4 years earlier'],
  ];
  for (const [iso, words] of cases) {
    it(`${iso}: ${words}`, () => {
      const date = parseIso(iso);
      assert.ok(date);
      assert.equal(distance(date, { year: 1999, month: 8, day: 26 }), words);
    });
  }
});
