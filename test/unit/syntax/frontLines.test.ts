import assert from 'node:assert/strict';
import { isByline, isByPeople, isDateLine, readByline, readDateLine } from '../../../server/src/syntax/frontLines.ts';
import { BLANK, readLines } from '../../../server/src/syntax/lines.ts';
import { parse } from '../../../server/src/syntax/parse.ts';

/** The first line of a text that goes on: nothing of what follows may be read with it. */
function firstLine(line: string) {
  const text = `${line}\n1999 it waits`;
  return { text, line: readLines(text)[0] ?? BLANK };
}

/** A line, what is read of it as a date line, and whether it is one wherever it stands. */
const DATES: readonly (readonly [line: string, date: string | null, anywhere?: true])[] = [
  ['Date: August 26, 1999', '8/26/1999', true],
  ['Date: August 26', '8/26/-', true],
  ['Date August 26, 1999', '8/26/1999', true],
  ['Date:August 26, 1999', '8/26/1999', true],
  ['Date : August 26, 1999', '8/26/1999', true],
  ['DATE: August 26, 1999', '8/26/1999'],
  ['Date: 26 August 1999', '8/26/1999', true],
  ['Date: Aug. 26, 1999', '8/26/1999', true],
  ['Date: Thursday, August 26, 1999', '8/26/1999', true],
  ['Date: Thursday August 26, 1999', '8/26/1999', true],
  ['Date: Thursday,  August 26, 1999', '8/26/1999', true],
  ['Date: Wednesday, August 25, 1999', '8/25/1999', true],
  ['Date: Saturday, August 28, 1999.', '-'],
  ['Date May 5, Sunday, 1999', '-'],
  ['Date: ', '-'],
  ['Date: soon', '-'],
  ['Date: 26.08.1999', '8/26/1999', true],
  ['1999-08-26', '8/26/1999'],
  ['Date: 6/8/99', '-'],
  ['6/8/99', null],
  ['Date: August 26, 27', '-'],
  ['Date: August 26, 1999 in Esk', '-'],
  ['Date: August 26, 1999 A BOAT IS LATE.', '8/26/1999', true],
  ['Date: 26 August 1999. A BOAT IS LATE', '8/26/1999', true],
  ['Date: AUGUST 26, 1999 A BOAT IS LATE', '8/26/1999', true],
  ['August 26, 1999 A BOAT IS LATE', '8/26/1999'],
  ['AUGUST 26, 1999 IS A LATE DAY', null],
  ['August 26 A BOAT IS LATE', null],
  ['Date: August 26, 1999 LATE EDITION', '-'],
  ['Date: August 26, 27, 1999 A BOAT IS LATE', '-'],
  ['Date: August 26, 1999 A BOAT IS LATE. It waits', '-'],
  ['Date: in Esk on Thursday, August 26, 1999', '-'],
  ['August 26, 1999', '8/26/1999'],
  ['Thursday, August 26, 1999', '8/26/1999'],
  ['  August 26, 1999', '8/26/1999'],
  ['August 26', null],
  ['August 26, 1999 was a Thursday', null],
  ['August 26, 27, 1999', null],
  ['On Thursday, August 26, 1999', null],
  ['Date palms grow here', null],
  ['Dated August 26, 1999', null],
  ['Dated: August 26, 1999', '8/26/1999'],
  ['dated : August 26, 1999', '8/26/1999'],
  ['Dated: soon', '-'],
  ['The date: August 26, 1999', null],
  ['It waits', null],
];

describe('the date line', () => {
  for (const [own, expected, anywhere = false] of DATES) {
    it(`${own}: ${expected}`, () => {
      const { text, line } = firstLine(own);
      const read = readDateLine(text, line);
      const date = read?.date;
      const shown = date ? `${date.from.month}/${date.from.day}/${date.year ?? '-'}` : '-';
      assert.equal(read && shown, expected);
      assert.deepEqual(read && [read.kind, text.slice(read.start, read.end)], read && ['date', own.trim()]);
      assert.equal(isDateLine(text, line), anywhere);
    });
  }
});

describe('the headline on a date line', () => {
  for (const [own, headline] of [
    ['Date: August 26, 1999 A BOAT IS LATE.', 'A BOAT IS LATE.'],
    ['August 26, 1999 – “A BOAT IS LATE”', '“A BOAT IS LATE”'],
    ['Date: August 26, 1999', null],
    ['Date: August 26, 1999 ', null],
    ['Date: soon', null],
  ] as const) {
    it(`${own}: ${headline}`, () => {
      const { text, line } = firstLine(own);
      const rest = readDateLine(text, line)?.rest ?? null;
      assert.equal(rest && text.slice(rest.start, rest.end), headline);
    });
  }
});

/** A line, and the name on it. */
const NAMES: readonly (readonly [line: string, name: string | null])[] = [
  ['By: Dagna Holm', 'Dagna Holm'],
  ['BY: DAGNA HOLM', 'DAGNA HOLM'],
  ['by:  dagna holm', 'dagna holm'],
  ['By:Dagna Holm', 'Dagna Holm'],
  ['By Dagna Holm', null],
  ['By-Law Number Five', null],
  ['Byron Holm Waits', null],
  ['bY: Dagna Holm', null],
  ['To: Dagna Holm', null],
  ['It waits', null],
];

describe('the by-line', () => {
  for (const [own, name] of NAMES) {
    it(`${own}: ${name}`, () => {
      const { text, line } = firstLine(own);
      const read = readByline(text, line, false);
      assert.equal(read && text.slice(read.name.start, read.name.end), name);
      assert.equal(isByline(text, line), name !== null);
    });
  }
});

describe('a by-line that lacks its colon', () => {
  for (const names of [
    'Dagna Holm',
    'DAGNA HOLM',
    'J. K. Holm',
    'Dagna Holm and Olle Brant',
    'Dagna Holm, Olle Brant, and Jon Tarn',
    'Dagna Holm & Olle Brant',
    'DAGNA HOLM AND OLLE BRANT',
    'Jean-Marie de la Tour',
    'Ali al-Rashid and Seán O’Tarn',
    'Pierre d’Esk',
    'Dagna Holm, Olle Brant, Jon Tarn, and Ali Rashidiiiiiiiii',
    `${'Holm, Olle '.repeat(4)}Brant`.replace(/^Holm, /, ''),
  ]) {
    it(`names ${names}`, () => {
      const { text, line } = firstLine(`By ${names}`);
      const read = readByline(text, line, true);
      assert.equal(read && text.slice(read.name.start, read.name.end), names);
      assert.ok(isByPeople(text, line));
    });
  }
  for (const other of [
    'By Holm',
    'By noon it was over',
    'By Train to Esk',
    'By The River',
    'By A Hair',
    'By An Inch',
    'By Dagna Holm.',
    'By Dagna Holm:',
    'By Dagna Holm and',
    'By Dagna Holm, editor',
    'By Dagna de',
    'By August 25',
    'By Five Old Men In Hats',
    'By-Law Number Five',
    'Olle Brant',
    'By Dagna Holm, Olle Brant, Jon Tarn, and Ali Rashidiiiiiiiiii',
    `By Dagna Holm, Olle Brant, Jon Tarn, Ali Rashid, and Jean Dupont`,
  ]) {
    it(`is not ${other}`, () => {
      const { text, line } = firstLine(other);
      assert.equal(readByline(text, line, true), null);
      assert.equal(isByPeople(text, line), false);
    });
  }
});

describe('a header over several lines', () => {
  const cases: readonly (readonly [lines: string, headers: readonly string[]])[] = [
    ['Publication: Monitor\nVolume: 5\nIssue: 156\n\nIt waits.', ['Publication: Monitor|Volume: 5|Issue: 156']],
    ['Publication: Monitor\nIssue: 156\nVolume: 5', ['Publication: Monitor|Issue: 156|Volume: 5']],
    ['Publication: Monitor Volume: 5\nIssue: 156\nIssue: 157', ['Publication: Monitor Volume: 5|Issue: 156']],
    ['Publication: Monitor\n\nVolume: 5', ['Publication: Monitor']],
    ['Publication: Monitor\nIt waits.', ['Publication: Monitor']],
    ['Publication: Monitor\n***\nVolume: 5', ['Publication: Monitor']],
    ['Publication: Monitor Volume: 5 Issue: 156\nVolume: 6', ['Publication: Monitor Volume: 5 Issue: 156']],
    [`Publication: ${'M'.repeat(140)}\nVolume: 5\nIssue: 156`, [`Publication: ${'M'.repeat(140)}`]],
  ];
  for (const [text, headers] of cases) {
    it(text.replaceAll('\n', '|').slice(0, 80), () => {
      const found = parse(text).blocks.filter(({ kind }) => kind === 'header');
      assert.deepEqual(
        found.map(({ start, end }) => text.slice(start, end).replaceAll('\n', '|')),
        headers,
      );
    });
  }
});
