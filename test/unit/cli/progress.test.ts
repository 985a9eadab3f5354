import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { processOutput } from '../../../server/src/cli/output/output.ts';
import { Progress } from '../../../server/src/cli/output/progress.ts';

/** What a run of files that take so many milliseconds each notes. */
function notes(files: number, milliseconds: number, done = 'checked'): string[] {
  const noted: string[] = [];
  let time = 5000;
  const progress = new Progress(files, done, { note: (text) => noted.push(text) }, () => time);
  for (let file = 0; file < files; file++) {
    time += milliseconds;
    progress.step();
  }
  progress.end();
  return noted;
}

describe('progress', () => {
  it('is not told of a short run', () => {
    assert.deepEqual(notes(99, 10), ['']);
  });

  it('tells how far a long run has come, and how fast it is', () => {
    assert.deepEqual(notes(15, 80), ['13 of 15 files checked, 13 a second', '15 of 15 files checked, 13 a second', '']);
    assert.equal(notes(18_000, 0.21)[0], '4762 of 18000 files checked, 4800 a second');
    assert.equal(notes(3, 1100, 'read')[0], '1 of 3 files read, 0.9 a second');
    assert.equal(notes(3, 1100)[0], '1 of 3 files checked, 0.9 a second');
  });

  it('is shown on a terminal, each note in the place of the one before, and never in a pipe', () => {
    const written = (isTTY: boolean): string => {
      let stderr = '';
      const stream = () => Object.assign(new EventEmitter(), { isTTY, write: (text: string) => (stderr += text) });
      const fake = { stdout: { ...stream(), on() {}, write() {} }, stderr: stream(), env: {} };
      const { note, print } = processOutput(fake as unknown as NodeJS.Process);
      note('1 of 2');
      note('2 of 2');
      print('a finding');
      return stderr;
    };
    assert.equal(written(true), '1 of 2\r\x1b[K2 of 2\r\x1b[K');
    assert.equal(written(false), '');
  });
});
