import assert from 'node:assert/strict';
import { summary } from '../../../server/src/features/summary.ts';
import { read } from './read.ts';

describe('summary', () => {
  it('says which issue it is, of what date, and how many stories there are without the teaser', () => {
    const { bulletin } = read('Publication: Monitor Volume: 5 Issue: 156\n\nWater rose.\n\nTHE PIER IS CLOSED.');
    assert.deepEqual(summary(bulletin, null), {
      issue: { publication: 'Monitor', volume: 5, number: 156, date: { iso: '1999-08-26', certainty: 'known' } },
      items: 1,
      words: 2,
      here: null,
    });
  });

  it('has no issue without a header, and no date where none is known', () => {
    assert.deepEqual(summary(read('').bulletin, 0), { issue: null, items: 0, words: 0, here: null });
    const { bulletin } = read('Publication: Harbour Digest Volume: 2 Issue: 3');
    assert.deepEqual(summary(bulletin, null).issue, {
      publication: 'Harbour Digest',
      volume: 2,
      number: 3,
      date: null,
    });
  });

  it('counts the words of all stories as they will read, and those of the one that the cursor is in', () => {
    const at = (marked: string) => {
      const { bulletin, cursor } = read(marked);
      const { words, here } = summary(bulletin, cursor);
      return [words, here?.words ?? null];
    };
    const issue = (one: string, two: string, three: string) =>
      `${one}Publication: Monitor Volume: 5 Issue: 156\n\nDAM HOLDS.\n\nWater {--never --}${two}rose (NTV, August 25).\n\nWHO PAYS?\n\n${three}Nobody knows.\n`;
    assert.deepEqual(at(issue('$0', '', '')), [7, null]);
    assert.deepEqual(at(issue('', '$0', '')), [7, 5]);
    assert.deepEqual(at(issue('', '', '$0')), [7, 2]);
  });
});
