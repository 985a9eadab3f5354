import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { processOutput } from '../../../server/src/cli/output.ts';

/** A process of which nobody reads the stdout yet, and whether who prints goes on. */
function printing(): { stdout: EventEmitter; went: () => Promise<boolean> } {
  const stream = () => Object.assign(new EventEmitter(), { isTTY: false, write() {}, writableNeedDrain: true });
  const stdout = stream();
  const { caughtUp } = processOutput({ stdout, stderr: stream(), env: {} } as unknown as NodeJS.Process);
  let hasGone = false;
  caughtUp().then(() => {
    hasGone = true;
  });
  const went = async (): Promise<boolean> => {
    await new Promise(setImmediate);
    return hasGone;
  };
  return { stdout, went };
}

describe('a reader of stdout who is slower', () => {
  it('is waited for', async () => {
    const { stdout, went } = printing();
    assert.equal(await went(), false);
    stdout.emit('drain');
    assert.equal(await went(), true);
  });

  it('is not waited for once it has gone away', async () => {
    const { stdout, went } = printing();
    stdout.emit('error', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    assert.equal(await went(), true);
  });
});
