import assert from 'node:assert/strict';
import { CommandError } from '../../../server/src/cli/commandError.ts';
import type { Output } from '../../../server/src/cli/output/output.ts';
import { Problems } from '../../../server/src/cli/output/problems.ts';

describe('problems of the command', () => {
  it('are all said and kept, however many they are', () => {
    /** More than a function takes as arguments. */
    const reasons = Array.from(
      { length: 150_000 },
      (_, index) => `bulletin.json:${index + 1}:1: there is no such rule`,
    );
    const lines: string[] = [];
    const output: Pick<Output, 'complain'> = { complain: (line) => lines.push(line) };
    const problems = new Problems(output);
    problems.onProblem(new CommandError(reasons));
    assert.deepEqual(problems.reasons, reasons);
    assert.equal(lines.length, reasons.length);
  });
});
