import assert from 'node:assert/strict';
import { worthwhileThreads } from '../../../server/src/cli/parallel/helpers.ts';

describe('the number of threads that check an archive', () => {
  it('is one for few files, and for a machine that is busy with what one needs', () => {
    assert.equal(worthwhileThreads(499, 16), 1);
    assert.equal(worthwhileThreads(18_000, 1), 1);
    assert.equal(worthwhileThreads(18_000, 2), 1);
  });

  it('grows with the cores, and ends where others would wait', () => {
    assert.equal(worthwhileThreads(500, 3), 2);
    assert.equal(worthwhileThreads(18_000, 6), 4);
    assert.equal(worthwhileThreads(18_000, 64), 4);
  });
});
