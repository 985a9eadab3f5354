import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { argumentsOf, CHECKS } from '../../../client/src/tasks/checks.ts';
import { root } from '../../../scripts/lib/run.ts';

describe('the definition of a task', () => {
  it('names one of the checks that the manifest lists', () => {
    const { contributes } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    const [{ type, properties }] = contributes.taskDefinitions;
    assert.equal(type, 'bulletin');
    assert.deepEqual(properties.check.enum, Object.keys(CHECKS));
  });

  const cases: readonly (readonly [object, readonly string[] | null])[] = [
    [{ check: 'all' }, ['check']],
    [{ check: 'changed' }, ['check', '--changed=HEAD']],
    [{ check: 'final', args: ['1999', '--max-warnings=0'] }, ['check', '--final', '1999', '--max-warnings=0']],
    [{}, null],
    [{ check: 'toString' }, null],
    [{ check: 'all', args: '1999' }, null],
    [{ check: 'all', args: [1999] }, null],
  ];
  for (const [definition, expected] of cases) {
    it(`${JSON.stringify(definition)} ${expected ? `runs ${expected.join(' ')}` : 'is none'}`, () => {
      assert.deepEqual(argumentsOf({ type: 'bulletin', ...definition }), expected);
    });
  }
});
