/** Dates in figures alone. */
import assert from 'node:assert/strict';
import { figuresBeginAt, readFigures } from '../../../server/src/syntax/figures.ts';
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
      const date = readFigures(text, 0, limit, faults);
      const [fault] = faults;
      const right = fault?.kind === 'date-form' ? `${fault.right}${fault.isSure ? '' : '?'}` : 'none';
      assert.equal(date ? right : 'none', expected);
    });
  }
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
    '8/24¶ percent',
    Array.from({ length: 8 }, (_, index) => `8/${index + 1}`).join(', '),
  ]) {
    it(`are ${marked}`, () => assert.ok(begins(marked)));
  }
  for (const marked of [
    '22.10, August 24',
    '8/24, August 25',
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
    it(`are not ${marked}`, () => assert.ok(!begins(marked)));
  }
});

function begins(marked: string): boolean {
  const { text, limit } = unmarked(marked);
  return figuresBeginAt(text, 0, limit);
}

function unmarked(marked: string): { text: string; limit: number } {
  const text = marked.replace('¶', '');
  return { text, limit: marked.includes('¶') ? marked.indexOf('¶') : text.length };
}
