import assert from 'node:assert/strict';
import { latestOnly } from '../../../client/src/latestOnly.ts';

/** Work whose runs end when the test says so. */
function heldWork() {
  const ends: (() => void)[] = [];
  return {
    work: () => new Promise<void>((resolve) => ends.push(resolve)),
    runs: () => ends.length,
    /** Ends the newest run, and returns when all that follows from it has happened. */
    end: async () => {
      ends.at(-1)?.();
      await new Promise(setImmediate);
    },
  };
}

describe('latestOnly', () => {
  it('runs at once', () => {
    const held = heldWork();
    latestOnly(held.work)();
    assert.equal(held.runs(), 1);
  });

  it('runs once more for many calls during a run, and then rests', async () => {
    const held = heldWork();
    const call = latestOnly(held.work);
    for (let calls = 0; calls < 5; calls++) call();
    assert.equal(held.runs(), 1);
    await held.end();
    assert.equal(held.runs(), 2);
    await held.end();
    assert.equal(held.runs(), 2);
  });

  it('runs anew after a rest', async () => {
    const held = heldWork();
    const call = latestOnly(held.work);
    call();
    await held.end();
    call();
    assert.equal(held.runs(), 2);
  });
});
