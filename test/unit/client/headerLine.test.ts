import assert from 'node:assert/strict';
import { looksLikeBulletin } from '../../../client/src/headerLine.ts';

const WELL_WRITTEN = 'Publication: Monitor Volume: 5 Issue: 156';

describe('looksLikeBulletin', () => {
  const headers = [
    WELL_WRITTEN,
    '\uFEFFPublication: Monitor Volume: 5 Issue: 156',
    '  Publication: North Caucasus Weekly  Volume: 1 Issue: 2',
    'publication: monitor volume: 5 issue: 156',
    'Publication Monitor Vol. 5 No. 156',
    'Publication: Monitor, Vol 5, Iss. 156',
    'Publication: Monitor Volume: Issue:',
    'PUBLICATION: FORTNIGHT IN REVIEW VOLUME: 3 NUMBER: 4',
  ];
  for (const header of headers) {
    it(`takes ${JSON.stringify(header)}`, () => assert.equal(looksLikeBulletin([header]), true));
  }

  const others = [
    '',
    'The publication of the first volume is no issue.',
    'Publication: a list of what was published in this issue',
    'Publication Volume',
    'Volume: 5 Issue: 156 Publication: Monitor',
    'Publications, volumes, numbers',
    'Publication: Monitor Volumetric: 5 Issue: 156',
  ];
  for (const line of others) {
    it(`leaves ${JSON.stringify(line)}`, () => assert.equal(looksLikeBulletin([line]), false));
  }

  it('finds the header line below a headline, but not below the eighth line', () => {
    assert.equal(looksLikeBulletin(['THE HARBOR REOPENS.', '', WELL_WRITTEN]), true);
    assert.equal(looksLikeBulletin([...Array<string>(7).fill(''), WELL_WRITTEN]), true);
    assert.equal(looksLikeBulletin([...Array<string>(8).fill(''), WELL_WRITTEN]), false);
  });

  it('does not look for the header line in the middle of a long one', () => {
    assert.equal(looksLikeBulletin([`Publication: ${'volume '.repeat(500_000)} issue`]), false);
  });
});
