import assert from 'node:assert/strict';
import {
  addDays,
  compareDates,
  dayOfWeek,
  daysInMonth,
  daysUntil,
  formatIso,
  formatIsoMonth,
  fromEpochDay,
  isLeapYear,
  parseIso,
  plainDate,
  toEpochDay,
} from '../../../server/src/calendar/plainDate.ts';

const date = (iso: string) => parseIso(iso) ?? assert.fail(`no such day: ${iso}`);

describe('plainDate', () => {
  it('takes the days that exist', () => {
    assert.deepEqual(plainDate(1999, 8, 26), { year: 1999, month: 8, day: 26 });
    assert.deepEqual(plainDate(1996, 2, 29), { year: 1996, month: 2, day: 29 });
    assert.deepEqual(plainDate(2000, 2, 29), { year: 2000, month: 2, day: 29 });
  });

  it('takes the years from 0 to 9999', () => {
    assert.deepEqual(plainDate(0, 1, 1), { year: 0, month: 1, day: 1 });
    assert.deepEqual(plainDate(9999, 12, 31), { year: 9999, month: 12, day: 31 });
  });

  it('refuses the days that do not', () => {
    const impossible: [number, number, number][] = [
      [1999, 2, 29],
      [1900, 2, 29],
      [1999, 4, 31],
      [1999, 0, 1],
      [1999, 13, 1],
      [1999, 1, 0],
      [1999, 1, 32],
      [1999, 1.5, 1],
      [1999, 1, 1.5],
      [10_000, 1, 1],
      [-1, 1, 1],
      [Number.NaN, 1, 1],
    ];
    for (const [year, month, day] of impossible) assert.equal(plainDate(year, month, day), null);
  });
});

describe('date arithmetic', () => {
  it('counts days from 1 January 1970', () => {
    assert.equal(toEpochDay({ year: 1970, month: 1, day: 1 }), 0);
    assert.equal(toEpochDay({ year: 1969, month: 12, day: 31 }), -1);
    assert.equal(toEpochDay({ year: 2000, month: 3, day: 1 }), 11_017);
    assert.deepEqual(fromEpochDay(11_016), { year: 2000, month: 2, day: 29 });
  });

  it('crosses months, years and leap days', () => {
    assert.equal(formatIso(addDays(date('1999-12-31'), 1)), '2000-01-01');
    assert.equal(formatIso(addDays(date('2000-03-01'), -1)), '2000-02-29');
    assert.equal(formatIso(addDays(date('1900-02-28'), 1)), '1900-03-01');
    assert.equal(daysUntil(date('1999-08-26'), date('2000-08-26')), 366);
    assert.equal(daysUntil(date('1999-08-26'), date('1999-08-24')), -2);
  });

  it('knows the days of the week, Monday first', () => {
    assert.equal(dayOfWeek(date('1999-08-26')), 4);
    assert.equal(dayOfWeek(date('1996-12-15')), 7);
    assert.equal(dayOfWeek(date('1995-05-01')), 1);
    assert.equal(dayOfWeek(date('1969-12-31')), 3);
    assert.equal(dayOfWeek(date('1900-01-01')), 1);
  });

  it('knows the lengths of months', () => {
    assert.deepEqual(
      [1999, 2000, 1900, 1996].map((year) => daysInMonth(year, 2)),
      [28, 29, 28, 29],
    );
    assert.equal(daysInMonth(1999, 9), 30);
    assert.equal(daysInMonth(1999, 0), 0);
    assert.equal(daysInMonth(1999, 13), 0);
    assert.deepEqual([1996, 1997, 1900, 2000, 1500, 1600].map(isLeapYear), [true, false, false, true, false, true]);
  });

  it('orders dates', () => {
    const unordered = ['1999-08-26', '1998-12-31', '1999-08-03', '1999-01-30'].map(date);
    assert.deepEqual(unordered.sort(compareDates).map(formatIso), [
      '1998-12-31',
      '1999-01-30',
      '1999-08-03',
      '1999-08-26',
    ]);
    assert.equal(compareDates(date('1999-08-26'), date('1999-08-26')), 0);
  });
});

describe('ISO dates', () => {
  it('are read and written', () => {
    assert.equal(formatIso({ year: 1999, month: 8, day: 6 }), '1999-08-06');
    assert.deepEqual(parseIso('1999-08-06'), { year: 1999, month: 8, day: 6 });
    assert.equal(formatIso({ year: 33, month: 4, day: 3 }), '0033-04-03');
    assert.equal(formatIsoMonth({ year: 33, month: 4 }), '0033-04');
    assert.equal(formatIsoMonth({ year: 1999, month: 12 }), '1999-12');
  });

  it('are read in one form only', () => {
    for (const text of ['', '1999-8-6', '19990806', '1999-08-06T00:00', ' 1999-08-06', '1999-02-30', '1999-13-01']) {
      assert.equal(parseIso(text), null, text);
    }
  });
});
