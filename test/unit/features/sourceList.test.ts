import assert from 'node:assert/strict';
import { createKnowledge } from '../../../server/src/bulletin/knowledge.ts';
import { readBulletin } from '../../../server/src/bulletin/readBulletin.ts';
import { createSourceList } from '../../../server/src/features/sourceList.ts';
import { readArchive } from '../../harness/archive.ts';

const knowledge = createKnowledge({
  sources: [{ name: 'Evening Post', kind: 'newspaper', aliases: ['Sorn Evening News'] }],
});

const { archive } = readArchive(
  `
//- /5-156.bulletin
Publication: Monitor Volume: 5 Issue: 156

RAIN.

It rained (ITAR-TASS, August 24; NTV, August 25). It pours (Tarsin Courier, August 25).
//- /6-20.bulletin
Publication: Monitor Volume: 6 Issue: 20
Date: January 28, 2000

SNOW.

It snowed (Itar-Tass, January 26). It thaws (Sorn Evening News, January 27).
`,
  knowledge,
);

const sourceList = createSourceList(archive, knowledge.sources);

function checkList(filter: string, expected: readonly (readonly unknown[])[]): void {
  const found = sourceList(filter);
  assert.deepEqual(
    found.map(({ name, kind, citations, files, first, last }) => [name, kind, citations, files, first, last]),
    expected,
  );
}

describe('the list of sources', () => {
  const TASS = ['Itar-Tass', 'agency', 2, 2, 'August 24, 1999', 'January 26, 2000'];
  const DAY = 'August 25, 1999';
  const POST = ['Evening Post', 'newspaper', 1, 1, 'January 27, 2000', 'January 27, 2000'];

  it('has the most cited first, with kind, counts and days', () => {
    checkList('', [TASS, POST, ['NTV', 'television', 1, 1, DAY, DAY], ['Tarsin Courier', null, 1, 1, DAY, DAY]]);
  });

  it('is narrowed by a part of a name, in any case, with or without hyphen, or of another spelling', () => {
    checkList('tar', [TASS, ['Tarsin Courier', null, 1, 1, DAY, DAY]]);
    checkList(' ITAR TASS ', [TASS]);
    checkList('Gazette', []);
    checkList('sorn', [POST]);
  });

  it('tells spellings and years', () => {
    const [tass] = sourceList('tass');
    assert.deepEqual(tass?.spellings, [
      ['ITAR-TASS', 1],
      ['Itar-Tass', 1],
    ]);
    assert.deepEqual(tass.years, [
      [1999, 1],
      [2000, 1],
    ]);
  });

  it('is counted anew only when something else is cited, or the issue is another', () => {
    const { archive, files } = readArchive(`
//- /5-156.bulletin
Publication: Monitor Volume: 5 Issue: 156

RAIN.

It rained (ITAR-TASS, August 24; NTV, August 25).
`);
    const [{ text } = { text: '' }] = files;
    const list = createSourceList(archive, knowledge.sources);
    const isSameAfter = (from: string, to: string): boolean => {
      const [before] = list('');
      archive.update('/5-156.bulletin', readBulletin(text.replace(from, to), knowledge));
      const [after] = list('');
      return before === after;
    };
    assert.deepEqual(
      [
        isSameAfter('It rained', 'It has rained for days'),
        isSameAfter('RAIN.\n', 'RAIN.\n\nIt is wet.\n'),
        isSameAfter('ITAR-TASS', 'Itar-Tass'),
        isSameAfter('NTV', 'BNS'),
        isSameAfter('August 24', 'August 23'),
        isSameAfter('August 25', 'August 23'),
        isSameAfter('; NTV, August 25', ''),
        isSameAfter('Volume: 5', 'Volume: 4'),
      ],
      [true, true, false, false, false, false, false, false],
    );
  });
});
