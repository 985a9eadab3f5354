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

/** Issues as `number: own date, latest cited`, and what is known of them together. */
function checkDates(
  own: Readonly<Record<number, readonly [date: string | null, cited?: string]>>,
  expected: Readonly<Record<number, string>>,
): void {
  const evidence: IssueEvidence[] = Object.entries(own).map(([number, [date, cited]]) => ({
    number: Number(number),
    date: date === null ? null : known(date),
    latestCited: cited === undefined ? null : toEpochDay(day(cited)),
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
