import assert from 'node:assert/strict';
import { BUILT_IN_PUBLICATIONS } from '../../../server/src/publication/builtInPublications.ts';
import { MONITOR } from '../../../server/src/publication/monitor.ts';
import { neutralPublication } from '../../../server/src/publication/neutral.ts';
import { createPublications } from '../../../server/src/publication/publications.ts';

const publications = createPublications(BUILT_IN_PUBLICATIONS);

describe('finding a publication', () => {
  it('goes by its name and by what cross-references call it', () => {
    for (const name of ['Monitor', 'monitor', 'MONITOR', 'the Monitor', 'The Monitor']) {
      assert.equal(publications.find(name), MONITOR, name);
    }
    assert.equal(publications.find('EDM')?.name, 'Eurasia Daily Monitor');
    assert.equal(publications.find('Eurasia Daily Monitor')?.name, 'Eurasia Daily Monitor');
    assert.equal(publications.find('north caucasus weekly')?.name, 'North Caucasus Weekly');
  });

  it('finds nothing under other names', () => {
    for (const name of ['', 'the', 'Monitor Weekly', 'Interfax', 'Monitr']) {
      assert.equal(publications.find(name), null, name);
    }
  });

  it('prefers what was added later, and a name to a nickname', () => {
    const daily = neutralPublication('Monitor');
    const other = neutralPublication('Observer', ['Prism', 'the Observer']);
    const extended = createPublications([...BUILT_IN_PUBLICATIONS, daily, other]);
    assert.equal(extended.find('the Monitor'), daily);
    assert.equal(extended.find('Prism')?.name, 'Prism');
    assert.equal(extended.find('the observer'), other);
    assert.equal(extended.all.length, BUILT_IN_PUBLICATIONS.length + 1);
  });
});

describe('suggesting a publication', () => {
  it('repairs typing errors', () => {
    const typos = ['Monitr', 'Mointor', 'Moniter', 'the Montior', 'North Caucasus Weekley', 'Fortnight in Reveiw'];
    const names = typos.map((typo) => publications.suggest(typo)?.name);
    const monitor = ['Monitor', 'Monitor', 'Monitor', 'Monitor'];
    assert.deepEqual(names, [...monitor, 'North Caucasus Weekly', 'Fortnight in Review']);
  });

  it('leaves other names and known ones alone', () => {
    for (const name of ['Minotaur', 'Observer', 'Chechnya Weekly', 'China Brief', 'Prison', 'Monitor', 'EDN']) {
      assert.equal(publications.suggest(name), null, name);
    }
  });
});
