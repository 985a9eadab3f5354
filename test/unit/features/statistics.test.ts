import assert from 'node:assert/strict';
import { archiveStatistics } from '../../../server/src/features/statistics.ts';
import { readArchive } from '../../harness/archive.ts';

const numbers = (fixture: string) => archiveStatistics(readArchive(fixture).archive);

const ARCHIVE = `//- /5-155.bulletin
Publication: Monitor Volume: 5 Issue: 155

RAIN.

It rained for two days (BNS, August 24).

SUN.

The sun shone (AP, August 24; BNS, August 18).

//- /5-156-1.bulletin
Publication: Monitor Volume: 5 Issue: 156

Nobody knows.

WIND.
//- /5-156-2.bulletin
Publication: Monitor Volume: 5 Issue: 156

WIND.

It blew (BNS, August 26).

//- /5-181.bulletin
Publication: Monitor Volume: 5 Issue: 181

SNOW.

It snowed (BNS, October 1).
`;

describe('the archive in numbers', () => {
  it('counts issues, items without teasers, words, citations and sources', () => {
    const { issues, items, words, citations, sources, undated } = numbers(ARCHIVE);
    assert.deepEqual({ issues, items, citations, undated }, { issues: 3, items: 5, citations: 5, undated: 0 });
    assert.ok(words > 15, `${words}`);
    assert.deepEqual(sources, [
      { name: 'BNS', citations: 4 },
      { name: 'AP', citations: 1 },
    ]);
  });

  it('has every month from the first to the last, with how items are sourced and who is cited', () => {
    const { by, periods } = numbers(ARCHIVE);
    assert.equal(by, 'month');
    assert.deepEqual(
      periods.map((each) => [each.name, each.issues, each.uncited, each.oneSource, each.moreSources, each.cited]),
      [
        ['1999-08', 2, 1, 2, 1, [3, 1, 0]],
        ['1999-09', 0, 0, 0, 0, [0, 0, 0]],
        ['1999-10', 1, 0, 1, 0, [1, 0, 0]],
      ],
    );
  });

  it('counts how old what is cited is, and how long items are', () => {
    const { ages, lengths } = numbers(ARCHIVE);
    assert.deepEqual(
      ages.filter(({ count }) => count > 0).map(({ from, to, count }) => [from, to, count]),
      [
        [0, 0, 2],
        [1, 1, 2],
        [4, 7, 1],
      ],
    );
    assert.deepEqual(
      lengths.find(({ count }) => count > 0),
      { from: 0, to: 49, count: 5 },
    );
  });

  it('puts together by years what is too long for months, and leaves out what has no date', () => {
    const { by, periods, undated } = numbers(`//- /a.bulletin
Publication: Weekly Volume: 1 Issue: 1
Date: May 3, 1990

RAIN.

It rained.
//- /b.bulletin
Publication: Weekly Volume: 12 Issue: 1
Date: May 3, 2001

SUN.

It shone.
//- /c.bulletin
Publication: Weekly Volume: 13 Issue: 1

WIND.

It blew.
`);
    assert.deepEqual(
      [by, periods.length, periods[0]?.name, periods.at(-1)?.name, undated],
      ['year', 12, '1990', '2001', 1],
    );
  });

  it('is nothing of nothing', () => {
    const { issues, periods, sources } = numbers('//- /a.bulletin\n');
    assert.deepEqual([issues, periods, sources], [0, [], []]);
  });
});
