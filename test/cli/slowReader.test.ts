import assert from 'node:assert/strict';
import { checkFiles } from '../../server/src/cli/checking/checkFiles.ts';
import type { Output } from '../../server/src/cli/output/output.ts';
import type { CheckedFile } from '../../server/src/cli/reporters/reporter.ts';
import { folderWith, removeFolders } from './command.ts';
import { ERROR } from './texts.ts';

describe('bulletin check', () => {
  afterEach(removeFolders);

  it('goes no further than a slow reader of its findings', async () => {
    const names = Array.from({ length: 100 }, (_, index) => `${String(index).padStart(2, '0')}.bulletin`);
    const cwd = folderWith(Object.fromEntries(names.map((name) => [name, ERROR])));
    const reported: string[] = [];
    let isReading = false;
    let goOn = (): void => {};
    const output: Output = {
      print() {},
      complain() {},
      note() {},
      flush() {},
      colours: false,
      caughtUp: () =>
        new Promise((resolve) => {
          goOn = resolve;
          if (isReading) resolve();
        }),
    };
    const sieves = { baseline: null, changes: null };
    const createReporter = () => ({ file: ({ path }: CheckedFile) => void reported.push(path), end() {} });
    const run = { output, cwd, rules: {}, sieves, keep() {}, createReporter };
    const ended = checkFiles(['.'], { ...run, fix: false, cache: null, compares: false, threads: 1 });
    await new Promise(setImmediate);
    assert.ok(reported.length > 0 && reported.length < names.length, `${reported.length} were reported`);
    isReading = true;
    goOn();
    await ended;
    assert.deepEqual(reported, names);
  });
});
