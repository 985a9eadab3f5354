/** The Monitor's calendar against FORMAT section 6, and against days counted by hand between its known issues. */
import assert from 'node:assert/strict';
import { dateOfIssue } from '../../../server/src/calendar/dateOfIssue.ts';
import { createIssueCalendar, type IssueCalendar } from '../../../server/src/calendar/issueCalendar.ts';
import { issueOfDate } from '../../../server/src/calendar/issueOfDate.ts';
import { nextIssue } from '../../../server/src/calendar/nextIssue.ts';
import {
  compareDates,
  dayOfWeek,
  formatIso,
  type PlainDate,
  parseIso,
  plainDate,
} from '../../../server/src/calendar/plainDate.ts';
import { isPublicationDay, previousPublicationDays } from '../../../server/src/calendar/publicationDays.ts';
import { MONITOR_CALENDAR } from '../../../server/src/publication/monitorCalendar.ts';

const KNOWN: [issue: string, date: string][] = [
  ['1/10', '1995-05-12'],
  ['2/156', '1996-08-23'],
  ['2/235', '1996-12-17'],
  ['3/65', '1997-04-02'],
  ['3/232', '1997-12-12'],
  ['4/1', '1998-01-05'],
  ['4/120', '1998-06-23'],
  ['4/168', '1998-09-15'],
  ['5/41', '1999-03-01'],
  ['5/150', '1999-08-04'],
  ['5/156', '1999-08-26'],
  ['5/216', '1999-11-19'],
  ['6/141', '2000-07-20'],
  ['6/204', '2000-11-01'],
  ['7/17', '2001-01-25'],
  ['8/41', '2002-02-27'],
  ['8/66', '2002-04-04'],
];

const FIRST: [issue: string, date: string][] = [
  ['1/1', '1995-05-01'],
  ['2/1', '1996-01-02'],
  ['3/1', '1997-01-02'],
  ['4/1', '1998-01-05'],
  ['5/1', '1999-01-04'],
  ['6/1', '2000-01-03'],
  ['7/1', '2001-01-03'],
  ['8/1', '2002-01-02'],
];

const COUNTED: [issue: string, date: string][] = [
  ['1/2', '1995-05-02'],
  ['1/9', '1995-05-11'],
  ['2/157', '1996-08-26'],
  ['2/162', '1996-09-03'],
  ['2/182', '1996-10-01'],
  ['2/234', '1996-12-16'],
  ['3/61', '1997-03-27'],
  ['3/62', '1997-03-28'],
  ['3/64', '1997-04-01'],
  ['4/69', '1998-04-09'],
  ['4/70', '1998-04-13'],
  ['4/128', '1998-07-06'],
  ['4/167', '1998-09-14'],
  ['5/64', '1999-04-01'],
  ['5/65', '1999-04-05'],
  ['5/104', '1999-05-28'],
  ['5/105', '1999-06-01'],
  ['5/128', '1999-07-02'],
  ['5/129', '1999-07-06'],
  ['5/147', '1999-07-30'],
  ['5/152', '1999-08-06'],
  ['5/153', '1999-08-23'],
  ['5/155', '1999-08-25'],
  ['6/42', '2000-02-29'],
  ['6/79', '2000-04-20'],
  ['6/80', '2000-04-24'],
  ['6/129', '2000-07-03'],
  ['6/130', '2000-07-05'],
];

function split(issue: string): [volume: number, number: number] {
  const [volume, number] = issue.split('/').map(Number);
  return [volume ?? 0, number ?? 0];
}

function at(issue: string, calendar: IssueCalendar = MONITOR_CALENDAR) {
  return dateOfIssue(calendar, ...split(issue)) ?? assert.fail(`${issue} has no date`);
}

function on(iso: string): PlainDate {
  return parseIso(iso) ?? assert.fail(`no such day: ${iso}`);
}

describe('the Monitor: known dates', () => {
  for (const [issue, date] of [...KNOWN, ...FIRST]) {
    it(`${issue} is of ${date}`, () => {
      const { certainty, ...dates } = at(issue);
      assert.equal(certainty, 'known');
      assert.deepEqual(Object.values(dates).map(formatIso), [date, date, date]);
      const [volume, number] = split(issue);
      assert.deepEqual(issueOfDate(MONITOR_CALENDAR, on(date)), { volume, number, certain: true });
    });
  }

  it('are all that the calendar claims to know', () => {
    assert.equal(MONITOR_CALENDAR.known.length, KNOWN.length + FIRST.length - 1);
  });
});

describe('the Monitor: computed dates between known issues', () => {
  for (const [issue, date] of COUNTED) {
    it(`${issue} is of ${date}`, () => {
      const { certainty, ...dates } = at(issue);
      assert.equal(certainty, 'computed');
      assert.deepEqual(Object.values(dates).map(formatIso), [date, date, date]);
      const [volume, number] = split(issue);
      assert.deepEqual(issueOfDate(MONITOR_CALENDAR, on(date)), { volume, number, certain: true });
    });
  }
});

describe('the Monitor: what cannot be computed exactly', () => {
  it('says so in the irregular months of 1996', () => {
    const { earliest, date, latest } = at('2/100');
    assert.ok(compareDates(earliest, date) < 0 && compareDates(date, latest) < 0);
    // Forward from 2 January, and backward from 2/156.
    assert.ok(compareDates(earliest, on('1996-05-22')) <= 0 && compareDates(on('1996-05-24'), latest) <= 0);
    assert.equal(issueOfDate(MONITOR_CALENDAR, date)?.certain, false);
  });

  it('says so after the last known issue of a year, the more the later', () => {
    const spread = ['5/217', '5/230', '5/238'].map((issue) => {
      const { earliest, latest } = at(issue);
      return [earliest, latest].map(formatIso).join(' ');
    });
    assert.deepEqual(spread, ['1999-11-22 1999-11-23', '1999-12-10 1999-12-14', '1999-12-22 1999-12-31']);
    assert.equal(formatIso(at('5/217').date), '1999-11-22');
  });

  it('encloses both places that the summer break of 1998 can have', () => {
    const { earliest, latest } = at('4/150');
    assert.deepEqual([earliest, latest].map(formatIso), ['1998-08-05', '1998-08-19']);
    assert.equal(isPublicationDay(MONITOR_CALENDAR, on('1998-08-12')), 'unknown');
  });

  it('never leaves the year of the volume', () => {
    for (let volume = 1; volume <= 8; volume++) {
      let last = 0;
      for (let number = 1; number < 300; number++) {
        const date = dateOfIssue(MONITOR_CALENDAR, volume, number);
        if (!date) continue;
        last = number;
        assert.deepEqual([date.earliest.year, date.latest.year], [1994 + volume, 1994 + volume]);
        assert.ok(compareDates(date.earliest, date.date) <= 0 && compareDates(date.date, date.latest) <= 0);
      }
      assert.ok(last >= 169 && last <= 260, `volume ${volume} ends with ${last}`);
      assert.equal(dateOfIssue(MONITOR_CALENDAR, volume, last + 1), null);
    }
  });
});

describe('the Monitor: each known issue left out in turn', () => {
  const unhelped = { ...MONITOR_CALENDAR.rules, firstIssues: MONITOR_CALENDAR.rules.firstIssues ?? [] };
  for (const [issue, date] of KNOWN) {
    it(`${issue} is enclosed by what the others tell`, () => {
      const [volume, number] = split(issue);
      const without = createIssueCalendar({
        ...unhelped,
        firstIssues: unhelped.firstIssues.filter((first) => formatIso(first) !== date),
        knownIssues: MONITOR_CALENDAR.known.filter((other) => other.volume !== volume || other.number !== number),
      });
      const computed = at(issue, without);
      assert.equal(computed.certainty, 'computed');
      assert.ok(compareDates(computed.earliest, on(date)) <= 0 && compareDates(on(date), computed.latest) <= 0);
    });
  }
});

describe('the Monitor: publication days', () => {
  it('does not come out on weekends and holidays', () => {
    const silent = ['1999-08-28', '1999-08-29', '1998-04-10', '1999-04-02', '2002-03-29', '1999-05-31', '2000-07-04'];
    const breaks = ['1996-08-05', '1997-08-15', '1999-08-09', '2000-08-18', '1996-01-15', '1996-02-19'];
    for (const day of [...silent, ...breaks, '1998-11-26', '1998-11-27', '2001-09-03', '1995-04-28', '1998-01-02']) {
      assert.equal(isPublicationDay(MONITOR_CALENDAR, on(day)), false, day);
    }
  });

  it('comes out on other weekdays', () => {
    for (const day of ['1999-08-26', '1997-01-20', '1996-10-14', '1999-08-06', '1999-08-23', '1996-12-23']) {
      assert.equal(isPublicationDay(MONITOR_CALENDAR, on(day)), true, day);
    }
  });

  it('is settled on Good Friday where the numbers prove it', () => {
    const days = ['1997-03-28', '2000-04-21', '2001-04-13', '1996-04-05'];
    const states = days.map((day) => isPublicationDay(MONITOR_CALENDAR, on(day)));
    assert.deepEqual(states, [true, false, 'unknown', 'unknown']);
  });

  it('is not known between Christmas and New Year', () => {
    assert.equal(isPublicationDay(MONITOR_CALENDAR, on('1999-12-28')), 'unknown');
  });

  it('walks back over weekends, breaks and years', () => {
    const days: string[] = [];
    for (const day of previousPublicationDays(MONITOR_CALENDAR, on('1999-08-26'))) {
      if (days.push(formatIso(day)) === 6) break;
    }
    const expected = ['1999-08-25', '1999-08-24', '1999-08-23', '1999-08-06', '1999-08-05', '1999-08-04'];
    assert.deepEqual(days, expected);
    const all = [...previousPublicationDays(MONITOR_CALENDAR, on('1996-01-03'))].map(formatIso);
    assert.equal(all[0], '1996-01-02');
    assert.equal(all.at(-1), '1995-05-01');
  });
});

describe('the Monitor: the next issue', () => {
  it('is the next number', () => {
    const next = nextIssue(MONITOR_CALENDAR, { volume: 5, number: 155 });
    assert.deepEqual([next.volume, next.number, next.date && formatIso(next.date.date)], [5, 156, '1999-08-26']);
  });

  it('opens a volume after the last publication day of the year', () => {
    const lastOfYear = issueOfDate(MONITOR_CALENDAR, on('1999-12-23'));
    assert.ok(lastOfYear);
    const next = nextIssue(MONITOR_CALENDAR, lastOfYear);
    assert.deepEqual([next.volume, next.number, next.date && formatIso(next.date.date)], [6, 1, '2000-01-03']);
    assert.equal(
      nextIssue(MONITOR_CALENDAR, { ...lastOfYear, number: lastOfYear.number - 1 }).number,
      lastOfYear.number,
    );
  });
});

describe('the Monitor: its data', () => {
  it('names days that exist, and holidays that are weekdays', () => {
    const { firstIssues = [], notPublished = [], doubtful = [], slips = [], knownIssues = [] } = MONITOR_CALENDAR.rules;
    const ranges = [...notPublished, ...doubtful, ...slips].flatMap(({ from, to }) => [from, to]);
    for (const date of [...firstIssues, ...ranges, ...knownIssues.map((issue) => issue.date)]) {
      assert.ok(plainDate(date.year, date.month, date.day), JSON.stringify(date));
    }
    for (const { from, to } of notPublished) {
      assert.ok(compareDates(from, to) <= 0 && dayOfWeek(from) < 6 && dayOfWeek(to) < 6, formatIso(from));
    }
  });
});
