import assert from 'node:assert/strict';
import { sparkline } from '../../../client/src/views/sparkline.ts';

describe('a sparkline', () => {
  const counts = [
    [1996, 1],
    [1998, 4],
    [1999, 8],
  ] as const;

  it('has a bar for each year, the highest for the highest count, the lowest for none', () => {
    assert.equal(sparkline(counts, { first: 1996, last: 1999 }), '▂▁▅█');
    assert.equal(sparkline([[1999, 1]], { first: 1998, last: 2000 }), '▁█▁');
  });

  it('has bars for the last ten years', () => {
    assert.equal(sparkline(counts, { first: 1980, last: 2002 }), '▁▁▁▂▁▅█▁▁▁');
    assert.equal(
      sparkline(
        [
          [1980, 5],
          [2002, 1],
        ],
        { first: 1980, last: 2002 },
      ),
      '▁▁▁▁▁▁▁▁▁█',
    );
  });

  it('is empty for one year, and for none', () => {
    assert.equal(sparkline(counts, { first: 1999, last: 1999 }), '');
    assert.equal(sparkline([], { first: Infinity, last: -Infinity }), '');
  });
});
