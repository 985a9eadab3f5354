import assert from 'node:assert/strict';
import {
  continuesNumber,
  fourDigits,
  fullYear,
  misreadDay,
  ordinalEnd,
  readYear,
  yearBehind,
} from '../../../server/src/syntax/dateParts.ts';

/** Asks at the place of `|`, and takes the text to end before `¶`. */
function at<Answer>(ask: (text: string, at: number, limit: number) => Answer, marked: string): Answer {
  const start = marked.indexOf('|');
  const text = marked.replace('|', '');
  const end = text.indexOf('¶');
  return ask(text.replace('¶', ''), start, end < 0 ? text.length : end);
}

describe('the year behind a date', () => {
  const years: readonly (readonly [text: string, year: number | null, end?: number])[] = [
    ['5|, 1999', 1999, 7],
    ['5| 1999)', 1999, 6],
    ['5|,1999', 1999, 6],
    ['5| ,  1999', 1999, 9],
    ['5|1999', null],
    ['5|', null],
    ['5|, ', null],
    ['5|, ¶1999', null],
    ['5|, 199¶9', null],
    ['5|. 1999', null],
  ];
  for (const [text, year, end] of years) {
    it(`${text}: ${year}`, () => assert.deepEqual(at(yearBehind, text), year === null ? null : { year, end }));
  }
});

describe('a day with a letter for a figure', () => {
  const days: readonly (readonly [text: string, day: number | null])[] = [
    ['|l4', 14],
    ['|I4', 14],
    ['|2O', 20],
    ['|2o)', 20],
    ['|1l', 11],
    ['|3I', 31],
    ['|O1', 1],
    ['|o9.', 9],
    ['|4l', null],
    ['|O0', null],
    ['|0O', null],
    ['|lO', null],
    ['|24', null],
    ['|2a', null],
    ['|a2', null],
    ['|2', null],
    ['|l4a', null],
    ['|l45', null],
    ['|l4¶5', 14],
    ['|l¶4', null],
    ['|', null],
  ];
  for (const [text, day] of days) {
    it(`${text}: ${day}`, () => {
      const start = text.indexOf('|') + 1;
      assert.deepEqual(at(misreadDay, `August ${text}`), day === null ? null : { day, end: 6 + start + 2 });
    });
  }
});

describe('the year behind a date, also as people say it', () => {
  const years: readonly (readonly [text: string, year: number | null, end?: number])[] = [
    ['5|, 1999', 1999, 7],
    ['5|, ’99', 1999, 6],
    ['5| ’99)', 1999, 5],
    ['5|’99', 1999, 4],
    ["5|, '01", 2001, 6],
    ['5|, ‘99', 1999, 6],
    ['5|, `99', 1999, 6],
    ['5|, ´99', 1999, 6],
    ['5|,\n’99', 1999, 6],
    ['5|, ’99¶9', 1999, 6],
    ['5|, ’9¶9', null],
    ['5|, ’999', null],
    ['5|, ’9', null],
    ['5|, ’a9', null],
    ['5|, 99', null],
    ['5|/99', 1999, 4],
    ['5|/1999', 1999, 6],
    ['5|/99¶9', 1999, 4],
    ['5|/9¶9', null],
    ['5|/31', null],
    ['5|/999', null],
  ];
  for (const [text, year, end] of years) {
    it(`${JSON.stringify(text)}: ${year}`, () => {
      const found = at((own, start, limit) => readYear(own, start, limit, []), text);
      assert.deepEqual(found, year === null ? null : { year, end });
    });
  }

  it('is of this century below fifty', () => {
    assert.deepEqual(['1950', '50', '99', '00', '49'].map(fullYear), [1950, 1950, 1999, 2000, 2049]);
  });
});

describe('four digits', () => {
  const cases: readonly (readonly [text: string, year: number | null])[] = [
    ['|1999', 1999],
    ['|2000.', 2000],
    ['|1999a', 1999],
    ['in |1066', 1066],
    ['|199', null],
    ['|199¶9', null],
    ['|1999¶9', 1999],
    ['|19999', null],
    ['|0999', null],
    ['|3000', null],
    ['|1a99', null],
    ['|199a', null],
  ];
  for (const [text, year] of cases) it(`${text}: ${year}`, () => assert.equal(at(fourDigits, text), year));
});

describe('the ending of an ordinal', () => {
  for (const text of ['1|st', '2|nd of', '3|rd,', '4|th', '4|th¶e']) {
    it(text, () => assert.equal(at(ordinalEnd, text), 3));
  }
  for (const text of ['1|-st', '24|-th of', '4| th']) {
    it(text, () => assert.equal(at(ordinalEnd, text), text.indexOf('|') + 3));
  }
  for (const text of ['1|', '1|s', '1|s¶t', '1|ST', '1|sth', '1|am', '1|pm', '1|  th', '1|- th', '1|-s¶t', '4| then']) {
    it(`none: ${text}`, () => assert.equal(at(ordinalEnd, text), 1));
  }
});

describe('digits that go on', () => {
  for (const text of [
    '5|,000',
    '5|,000 men',
    '5|.3',
    '5|0',
    '5|th',
    '5|%',
    '5|:30',
    '5|,000¶0',
    '5|\u200b3',
    '5|\u200f3',
    '5|\u00ad3',
    '5|\u20603',
  ]) {
    it(text, () => assert.equal(at(continuesNumber, text), true));
  }
  for (const text of [
    '5|',
    '5|–7',
    '5|.',
    '5|. 3',
    '5|,',
    '5|, 6',
    '5|,00',
    '5|,0000',
    '5|,0a0',
    '5|,00a',
    '5|,00¶0',
    '5|.¶3',
    '5|-6',
    '5|-600',
    '5|;6',
  ]) {
    it(`none: ${text}`, () => assert.equal(at(continuesNumber, text), false));
  }
});
