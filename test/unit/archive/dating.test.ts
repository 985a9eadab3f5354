import assert from 'node:assert/strict';
import { type IssueEvidence, narrowDates } from '../../../server/src/archive/dating.ts';
import type { IssueDate } from '../../../server/src/calendar/dateOfIssue.ts';
import { formatIso, parseIso, toEpochDay } from '../../../server/src/calendar/plainDate.ts';

function day(iso: string) {
  const date = parseIso(iso);
  assert.ok(date, iso);
  return date;
}

/** `1999-08-10..1999-08-12`, or one day that is stated. */
function known(span: string): IssueDate {
  const [from = '', to = from] = span.split('..');
  return { date: day(from), certainty: from === to ? 'stated' : 'computed', earliest: day(from), latest: day(to) };
}

const ISO_LENGTH = 'YYYY-MM-DD'.length;
const MONTH_AND_DAY = 'MM-DD';

/** Issues as `number: own date, latest cited` (in full, or without its year), and what is known of them together. */
function checkDates(
  own: Readonly<Record<number, readonly [date: string | null, cited?: string]>>,
  expected: Readonly<Record<number, string>>,
): void {
  const evidence: IssueEvidence[] = Object.entries(own).map(([number, [date, cited]]) => ({
    number: Number(number),
    date: date === null ? null : known(date),
    latestCited: cited?.length === ISO_LENGTH ? toEpochDay(day(cited)) : null,
    citedInSomeYear: cited?.length === MONTH_AND_DAY.length ? [Number(cited.replace('-', ''))] : [],
  }));
  const shown = Object.fromEntries(
    [...narrowDates(evidence)].map(([number, date]) => [
      number,
      date ? `${formatIso(date.earliest)}..${formatIso(date.latest)}` : 'unknown',
    ]),
  );
  assert.deepEqual(shown, expected);
}

describe('dates of issues that know each other', () => {
  it('leaves alone what is sure', () => {
    checkDates({ 1: ['1999-01-04'], 2: ['1999-01-05'] }, { 1: '1999-01-04..1999-01-04', 2: '1999-01-05..1999-01-05' });
  });

  it('puts an issue behind what it cites', () => {
    checkDates({ 7: ['1999-08-10..1999-08-16', '1999-08-12'] }, { 7: '1999-08-12..1999-08-16' });
  });

  it('puts an issue between its neighbours', () => {
    checkDates(
      { 6: ['1999-08-10'], 7: ['1999-08-09..1999-08-20'], 8: ['1999-08-09..1999-08-20'], 9: ['1999-08-14'] },
      {
        6: '1999-08-10..1999-08-10',
        7: '1999-08-11..1999-08-12',
        8: '1999-08-12..1999-08-13',
        9: '1999-08-14..1999-08-14',
      },
    );
  });

  it('finds a date between two where the issue by itself has none', () => {
    checkDates(
      { 1: ['1999-03-01'], 2: [null], 3: ['1999-03-15'] },
      { 1: '1999-03-01..1999-03-01', 2: '1999-03-02..1999-03-14', 3: '1999-03-15..1999-03-15' },
    );
  });

  it('tells by the neighbours of which year the days are that an issue without a date cites, and puts it behind them', () => {
    checkDates(
      { 1: ['1998-12-21'], 2: [null, '12-30'], 3: [null], 4: ['1999-01-08'] },
      {
        1: '1998-12-21..1998-12-21',
        2: '1998-12-30..1999-01-06',
        3: '1998-12-31..1999-01-07',
        4: '1999-01-08..1999-01-08',
      },
    );
  });

  it('but not by days that do not lie between them', () => {
    for (const cited of ['03-01', '03-15', '03-20', '02-29', '12-31']) {
      checkDates(
        { 1: ['1999-03-01'], 2: [null, cited], 3: ['1999-03-15'] },
        { 1: '1999-03-01..1999-03-01', 2: '1999-03-02..1999-03-14', 3: '1999-03-15..1999-03-15' },
      );
    }
  });

  it('says nothing of an issue with a neighbour on one side only', () => {
    checkDates({ 1: ['1999-03-01'], 2: [null] }, { 1: '1999-03-01..1999-03-01', 2: 'unknown' });
  });

  it('does not believe a date that contradicts another', () => {
    checkDates(
      { 6: ['1999-08-10'], 7: ['1999-08-02'], 8: ['1999-08-09..1999-08-20'] },
      { 6: '1999-08-10..1999-08-10', 7: '1999-08-02..1999-08-02', 8: '1999-08-09..1999-08-20' },
    );
  });

  it('does not believe a citation from behind the last possible day', () => {
    checkDates({ 7: ['1999-08-10..1999-08-16', '1999-12-30'] }, { 7: '1999-08-10..1999-08-16' });
  });
});
