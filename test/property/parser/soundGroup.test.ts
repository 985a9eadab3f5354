/** The quick way to read the usual citation and the thorough one give the same. */
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { readDates } from '../../../server/src/syntax/dateList.ts';
import { readSoundGroup } from '../../../server/src/syntax/soundGroup.ts';
import { readSources } from '../../../server/src/syntax/sourceNames.ts';
import type { CitationFault } from '../../../server/src/syntax/tree.ts';

const NAMES = [
  'Interfax',
  'Itar-Tass',
  'The Washington Post',
  'Polit.ru',
  'A.B. Press',
  'May',
  'March-May',
  'Monday',
  'Treaty of Orlec',
  'Ministry said',
  'Ministry said by',
  'See below',
  'Western agencies',
  'Reported by Esk Herald',
  'On',
  'One Two Three Four Five Six Seven Eight',
  'One Two Three Four Five Six Seven Eight Nine',
  'Die Zürcher',
  'no name',
];
const DATES = [
  'August 24',
  'August 23-24',
  'May 5–6',
  'June 31',
  'July 7',
  'March 1999',
  'May 5-June 6',
  'April 5th',
  'July 123',
];
const JOINTS = [', ', ', ', ', ', ', ', ', ', ',', ' ', '. ', ' & ', '; ', '-', ' and '];
const ENDS = ['', '', '', '; ', ';', ', 25', ' and 26', ', 1999', '.', ' [Esk]', '-', 'th', '0', '.5'];

const name = fc.constantFrom(...NAMES);
const names = fc.oneof(
  { weight: 9, arbitrary: fc.array(fc.tuple(name, fc.constantFrom(...JOINTS)), { minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.array(fc.tuple(name, fc.constant(', ')), { minLength: 8, maxLength: 11 }) },
);
const content = fc
  .tuple(names, fc.constantFrom(...DATES), fc.constantFrom(...ENDS))
  .map(([list, date, end]) => `${list.flat().join('')}${date}${end}`);

describe('the quick reader of groups', () => {
  it('gives what the thorough readers of sources and dates give, and knows the usual form', () => {
    let read = 0;
    fc.assert(
      fc.property(content, (text) => {
        const quick = readSoundGroup(text, 0, text.length);
        if (!quick) return;
        read++;
        const sources = readSources(text, 0, text.length);
        assert.ok(sources);
        const faults: CitationFault[] = [];
        const { dates, end } = readDates(text, sources.dateAt, text.length, faults);
        const { group, certain } = quick;
        assert.deepEqual(
          { ...group, certain },
          { ...group, sources: sources.names, dates, end, certain: sources.certain },
        );
        assert.deepEqual(faults, []);
      }),
      { seed: 19950512, numRuns: 20_000 },
    );
    assert.ok(read > 500, `${read} of the usual form`);
  });

  for (const text of [
    'Interfax, August 24',
    'Itar-Tass, The Washington Post, May 5-6',
    'Polit.ru, June 1; AP, June 2',
  ]) {
    it(`reads ${text}`, () => {
      assert.ok(readSoundGroup(text, 0, text.length));
    });
  }
});
