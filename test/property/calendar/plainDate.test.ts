/** Civil dates against the platform's own, in UTC, where no zone can shift a day. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addDays,
  compareDates,
  dayOfWeek,
  daysInMonth,
  daysUntil,
  formatIso,
  fromEpochDay,
  parseIso,
  plainDate,
  toEpochDay,
} from '../../../server/src/calendar/plainDate.ts';
import { resolveYearless } from '../../../server/src/calendar/yearless.ts';

const MILLISECONDS = 86_400_000;
const seed = 1999;
const first = toEpochDay({ year: 0, month: 1, day: 1 });
const last = toEpochDay({ year: 9999, month: 12, day: 31 });
const epochDays = fc.integer({ min: first, max: last });
const dates = epochDays.map(fromEpochDay);

describe('civil dates', () => {
  it('are those of the platform', () => {
    fc.assert(
      fc.property(epochDays, (epochDay) => {
        const date = fromEpochDay(epochDay);
        const platform = new Date(epochDay * MILLISECONDS);
        assert.equal(formatIso(date), platform.toISOString().slice(0, 10));
        assert.equal(dayOfWeek(date), platform.getUTCDay() || 7);
        assert.equal(toEpochDay(date), epochDay);
        assert.deepEqual(parseIso(formatIso(date)), date);
        assert.deepEqual(plainDate(date.year, date.month, date.day), date);
      }),
      { seed, numRuns: 5000 },
    );
  });

  it('exist exactly when the platform keeps their parts', () => {
    const parts = fc.tuple(
      fc.integer({ min: 100, max: 9999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 33 }),
    );
    fc.assert(
      fc.property(parts, ([year, month, day]) => {
        const platform = new Date(Date.UTC(year, month - 1, day));
        const kept = platform.getUTCFullYear() === year && platform.getUTCMonth() === month - 1;
        assert.equal(plainDate(year, month, day) !== null, kept && platform.getUTCDate() === day);
      }),
      { seed, numRuns: 5000 },
    );
  });

  it('have months as long as the platform says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 9998 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        assert.equal(daysInMonth(year, month), new Date(Date.UTC(year, month, 0)).getUTCDate());
      }),
      { seed },
    );
  });

  it('add and subtract to where they were', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -3000, max: 3000 }), (date, days) => {
        const moved = addDays(date, days);
        assert.equal(daysUntil(date, moved), days);
        assert.equal(Math.sign(compareDates(moved, date)), Math.sign(days));
        assert.deepEqual(addDays(moved, -days), date);
      }),
      { seed },
    );
  });
});

describe('the year of a yearless date', () => {
  it('is the latest that puts it on or before the reference, not more than a year back', () => {
    const modern = fc.integer({ min: toEpochDay({ year: 1800, month: 1, day: 1 }), max: last }).map(fromEpochDay);
    fc.assert(
      fc.property(modern, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }), (reference, month, day) => {
        const candidates = [reference.year, reference.year - 1].map((year) => plainDate(year, month, day));
        const expected = candidates.find((date) => date && compareDates(date, reference) <= 0) ?? null;
        assert.deepEqual(resolveYearless(month, day, reference), expected);
      }),
      { seed, numRuns: 2000 },
    );
  });
});
