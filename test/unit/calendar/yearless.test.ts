import assert from 'node:assert/strict';
import { formatIso, parseIso } from '../../../server/src/calendar/plainDate.ts';
import { resolveYearless } from '../../../server/src/calendar/yearless.ts';

describe('a date without a year', () => {
  const cases: [what: string, month: number, day: number, reference: string, expected: string | null][] = [
    ['is this year before the issue', 8, 24, '1999-08-26', '1999-08-24'],
    ['is this year on the day of the issue', 8, 26, '1999-08-26', '1999-08-26'],
    ['is last year after the day of the issue', 8, 27, '1999-08-26', '1998-08-27'],
    ['is last year for December in a January issue', 12, 30, '2000-01-05', '1999-12-30'],
    ['is this year on New Year', 1, 1, '2000-01-01', '2000-01-01'],
    ['is this leap year', 2, 29, '1996-03-01', '1996-02-29'],
    ['is last leap year', 2, 29, '1997-01-10', '1996-02-29'],
    ['is last leap year all year long', 2, 29, '1997-12-10', '1996-02-29'],
    ['is nothing when the leap year is longer ago', 2, 29, '1998-03-02', null],
    ['is nothing when the leap day is still to come', 2, 29, '2000-02-28', null],
    ['is nothing for a day that no year has', 4, 31, '1999-08-26', null],
    ['is nothing for a month that does not exist', 13, 1, '1999-08-26', null],
  ];
  for (const [what, month, day, reference, expected] of cases) {
    it(what, () => {
      const issue = parseIso(reference);
      assert.ok(issue);
      const date = resolveYearless(month, day, issue);
      assert.equal(date && formatIso(date), expected);
    });
  }
});
