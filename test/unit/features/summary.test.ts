import assert from 'node:assert/strict';
import { summary } from '../../../server/src/features/summary.ts';
import { read } from './read.ts';

describe('summary', () => {
  it('says which issue it is, of what date, and how many stories there are without the teaser', () => {
    const { bulletin } = read('Publication: Monitor Volume: 5 Issue: 156\n\nWater rose.\n\nTHE PIER IS CLOSED.');
    assert.deepEqual(summary(bulletin), {
      issue: { publication: 'Monitor', volume: 5, number: 156, date: { iso: '1999-08-26', certainty: 'known' } },
      items: 1,
    });
  });

  it('has no issue without a header, and no date where none is known', () => {
    assert.deepEqual(summary(read('').bulletin), { issue: null, items: 0 });
    const { bulletin } = read('Publication: Harbour Digest Volume: 2 Issue: 3');
    assert.deepEqual(summary(bulletin).issue, { publication: 'Harbour Digest', volume: 2, number: 3, date: null });
  });
});
