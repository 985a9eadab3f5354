/** Dates in figures alone. */
import assert from 'node:assert/strict';
import { figuresBeginAt, figuresGoOn, readFigures } from '../../../server/src/syntax/figures.ts';
import type { CitationFault } from '../../../server/src/syntax/tree.ts';

/** One line a case: figures, an arrow, the date that they are; `?` where they may be another. The text may go on behind `¶`. */
const DATES = `
8/24 -> August 24
24/8 -> August 24
8/9 -> August 9?
8/8 -> August 8
08/8 -> August 8
1/31 -> January 31
12/31 -> December 31
8/1 -> August 1?
8/32 -> none
0/5 -> none
13/32 -> none
5/0 -> none
13/13 -> none
8/24/99 -> August 24, 1999
8/24/1999 -> August 24, 1999
8/24/’99 -> August 24, 1999
8-24-99 -> August 24, 1999
8-24 -> none
25.08 -> August 25
25.8.99 -> August 25, 1999
9.8 -> August 9?
8.8 -> August 8
8.24 -> none
22.10 -> none
24.10 -> none
5.10 -> none
05.10 -> none
12.05 -> none
25.10 -> October 25
22.5 -> May 22
22.11 -> November 22
22.10.99 -> October 22, 1999
1999-08-24 -> August 24, 1999
1999/8/24 -> August 24, 1999
1999.8.24 -> August 24, 1999
1999-08/24 -> none
1999-08-24. -> August 24, 1999
1999-08-24: -> August 24, 1999
1999-13-24 -> none
1999-08-241 -> none
1999-08-24-5 -> none
1999-08-24¶-5 -> none
1999-08-2¶4 -> none
8/24-5 -> none
8/2¶4 -> none
8/24% -> none
8/24th -> none
8 -> none
about 8/24 -> none
`;

describe('the date that figures are', () => {
  for (const line of DATES.trim().split('\n')) {
    const [marked = '', expected] = line.split(' -> ');
    it(marked, () => {
      const { text, limit } = unmarked(marked);
      const faults: CitationFault[] = [];
      const date = readFigures(text, 0, limit, 0, faults);
      const [fault] = faults;
      const right = fault?.kind === 'date-form' ? `${fault.right}${fault.isSure ? '' : '?'}` : 'none';
      assert.equal(date ? right : 'none', expected);
    });
  }
});

describe('the date that figures before another of a month are', () => {
  for (const [written, month, expected] of [
    ['8/24', 8, 'August 24?'],
    ['24/8', 8, 'August 24?'],
    ['8/9', 8, 'August 9?'],
    ['8/9', 9, 'September 8?'],
    ['8/8', 8, 'August 8?'],
    ['8/24/99', 8, 'August 24, 1999?'],
  ] as const) {
    it(`${written}, of ${month}`, () => {
      const faults: CitationFault[] = [];
      readFigures(written, 0, written.length, month, faults);
      const [fault] = faults;
      assert.ok(fault?.kind === 'date-form' && !fault.isFigures);
      assert.equal(`${fault.right}${fault.isSure ? '' : '?'}`, expected);
    });
  }
});

describe('figures that go on with a list', () => {
  const to = { month: 8, day: 24, start: 0, end: 9 };
  const august24 = { kind: 'day', from: to, to, year: null, number: null, lastNumber: null, start: 0, end: 9 } as const;
  for (const written of ['8/25', '8/24', '24/8', '30/8', '8/8']) {
    it(`are ${written} behind August 24`, () => assert.ok(figuresGoOn(written, 0, august24)));
  }
  for (const written of ['25/26', '25', '9/25', '25-8', 'x8/25']) {
    it(`are not ${written} behind August 24`, () => assert.ok(!figuresGoOn(written, 0, august24)));
  }
  const early = { ...august24, to: { ...to, day: 7 } };
  it('are 8/8 behind August 7', () => assert.ok(figuresGoOn('8/8', 0, early)));
  it('are 8/25 behind August 8', () => assert.ok(figuresGoOn('8/25', 0, { ...august24, to: { ...to, day: 8 } })));
  it('are 30/12 behind December 24', () =>
    assert.ok(figuresGoOn('30/12', 0, { ...august24, to: { ...to, month: 12 } })));
  it('are not 8/9 behind August 7, which may be two days more', () => assert.ok(!figuresGoOn('8/9', 0, early)));
  it('are 9/8 behind August 7', () => assert.ok(figuresGoOn('9/8', 0, early)));
});

describe('dates in figures', () => {
  for (const marked of [
    '8/24',
    '8/24; NTV',
    '8/24.',
    '8/24. ',
    '8/24, 8/25',
    '8/24,8/25',
    '8/24 and 8/25',
    '8/24 & 8/25',
    '8/24, 8/25; NTV',
    '8/24, 5',
    '8/24, 25',
    '8/24 and 31; NTV',
    '8/24¶ percent',
    Array.from({ length: 8 }, (_, index) => `8/${index + 1}`).join(', '),
  ]) {
    it(`are ${marked}`, () => assert.equal(monthBehind(marked), 0));
  }
  for (const marked of [
    '22.10, August 24',
    '7/24, August 25',
    '7/24, 8/24, August 25',
    '8/24, 7/24, August 25',
    '24.08, August 25',
    '8/24/99, August 25',
    '9/8/24, August 25',
    '8/24, in August 25',
    'August 25',
    '5',
    '25',
    '8/24, 2¶5',
    '8/24, 0',
    '8/24, 32',
    '8/24, 251',
    '8/24. He',
    '8/24 percent',
    '8/24: NTV',
    '8/24 andante 8/25',
    '8/24 8/25',
    '8/24 and',
    '8/24: 8/25',
    '5 Kanal',
    Array.from({ length: 9 }, (_, index) => `8/${index + 1}`).join(', '),
  ]) {
    it(`are not ${marked}`, () => assert.equal(monthBehind(marked), -1));
  }
  for (const marked of [
    '8/24, August 25',
    '24/8, August 25',
    '08/24 and August 25',
    '8/23, 8/24 & August 25',
    '8/23 , 24/8, August 25',
  ]) {
    it(`are ${marked}, in August`, () => assert.equal(monthBehind(marked), 8));
  }
});

/** The month that is written out behind, 0 where none is; -1 where no dates begin. */
function monthBehind(marked: string): number {
  const { text, limit } = unmarked(marked);
  return figuresBeginAt(text, 0, limit, augustAt)?.month ?? -1;
}

/** `8` where the text goes on with the month August. */
function augustAt(text: string, at: number): number {
  return text.startsWith('August', at) ? 8 : 0;
}

function unmarked(marked: string): { text: string; limit: number } {
  const text = marked.replace('¶', '');
  return { text, limit: marked.includes('¶') ? marked.indexOf('¶') : text.length };
}
