import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/lib/run.ts';
import { steps } from '../../scripts/test/steps.ts';

describe('npm test', () => {
  it('has a step for every file of tests', () => {
    const homes = new Set([...steps.map(({ name }) => name), 'vscode/suite', 'vscode/vsix']);
    const homeless = globSync('**/*.test.ts', { cwd: path.join(root, 'test') })
      .map((file) => file.split(path.sep).join('/'))
      .filter((file) => !homes.has(file.split('/', file.startsWith('vscode/') ? 2 : 1).join('/')));
    assert.deepEqual(homeless, []);
  });
});
