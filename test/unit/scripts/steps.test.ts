import assert from 'node:assert/strict';
import { judge } from '../../../scripts/test/step.ts';
import { chooseSteps, steps } from '../../../scripts/test/steps.ts';

describe('npm test: which steps run', () => {
  const names = (...named: string[]): string[] => chooseSteps(named).map(({ name }) => name);

  it('runs all of them where none is named', () => {
    assert.deepEqual(chooseSteps([]), steps);
  });

  it('runs a named step behind what it needs, and what that needs', () => {
    assert.deepEqual(names('vsix'), ['build', 'package', 'vsix']);
  });

  it('runs named steps in the order of the list, and each once', () => {
    assert.deepEqual(names('cli', 'unit', 'protocol', 'unit'), ['unit', 'build', 'protocol', 'cli']);
  });

  it('says which steps there are where it does not know one', () => {
    assert.throws(() => chooseSteps(['units']), /No step "units": there are types, lint, unit,/);
  });
});

describe('npm test: what a run of tests amounts to', () => {
  const counts = (passed: number, failed: number) => ({ passed, failed, pending: 0 });

  it('is what was counted where it ended well', () => {
    assert.deepEqual(judge(0, counts(3, 0)), counts(3, 0));
  });

  it('counts a failed test once, whatever the status', () => {
    assert.deepEqual(judge(1, counts(3, 2)), counts(3, 2));
  });

  for (const [what, status, counted, passed] of [
    ['no test ran', 0, counts(0, 0), 0],
    ['it ended badly although its tests passed', 7, counts(3, 0), 3],
    ['it ended before it counted', 1, undefined, 0],
  ] as const) {
    it(`is a failure where ${what}`, () => {
      const { problem, ...rest } = judge(status, counted);
      assert.deepEqual(rest, counts(passed, 1));
      assert.notEqual(problem, undefined);
    });
  }

  it('is a failure where every test skipped itself', () => {
    assert.equal(judge(0, { passed: 0, failed: 0, pending: 4 }).failed, 1);
  });
});
