import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { processOutput } from '../../../server/src/cli/output/output.ts';

describe('what is printed', () => {
  it('is written whole and in its order, however long the pieces are', () => {
    const written: Uint8Array[] = [];
    const stream = () =>
      Object.assign(new EventEmitter(), { isTTY: false, write: (piece: Uint8Array) => written.push(piece) });
    const process = { stdout: stream(), stderr: stream(), env: {} } as unknown as NodeJS.Process;
    const { print, flush } = processOutput(process);
    const pieces = [1, 10_000, 3, 11_000, 0, 50_000, 7, 32_768, 10_922, 10_923].map((length, index) => {
      const sign = ['a', 'ü', '—', '\u{1f4f0}'][index % 4] ?? '';
      return sign.repeat(length);
    });
    for (const piece of pieces) print(piece);
    flush();
    assert.equal(Buffer.concat(written).toString(), pieces.join(''));
    assert.ok(written.length < pieces.length);
  });
});

describe('a passing note', () => {
  const cases: readonly (readonly [string, boolean, string | undefined, boolean])[] = [
    ['is shown on a terminal', true, 'xterm', true],
    ['is shown on a terminal without a name', true, undefined, true],
    ['is not shown where it could not be taken away, as in the windows of Emacs', true, 'dumb', false],
    ['is not shown in a pipe', false, 'xterm', false],
  ];
  for (const [what, isTTY, TERM, isShown] of cases) {
    it(what, () => {
      const written: string[] = [];
      const stderr = Object.assign(new EventEmitter(), { isTTY, write: (piece: string) => written.push(piece) });
      const process = { stdout: new EventEmitter(), stderr, env: { TERM } } as unknown as NodeJS.Process;
      const { note } = processOutput(process);
      note('12 of 18 files checked');
      note('');
      assert.deepEqual(written, isShown ? ['12 of 18 files checked', '\r\u001B[K'] : []);
    });
  }
});

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
