import assert from 'node:assert/strict';
import { generated, staleFiles } from '../../scripts/generate/outputs.ts';
import { root } from '../../scripts/lib/run.ts';
import { ALL_RULES } from '../../server/src/rules/registry.ts';

describe('generated files', () => {
  it('are what the code says, and none is left over (npm run generate writes them)', () => {
    assert.deepEqual(staleFiles(root, generated()), []);
  });

  it('are missed when one is missing', () => {
    const files = new Map([...generated(), ['docs/rules/no/such.md', 'text']]);
    assert.deepEqual(staleFiles(root, files), ['docs/rules/no/such.md']);
  });

  it('are noticed when they differ or are left over', () => {
    const files = new Map(generated());
    files.delete('docs/rules/header/missing.md');
    files.set('docs/rules/README.md', 'another text');
    assert.deepEqual(staleFiles(root, files), ['docs/rules/README.md', 'docs/rules/header/missing.md']);
  });

  it('hold a page for every rule', () => {
    const files = generated();
    assert.deepEqual(
      ALL_RULES.map(({ id }) => id).filter((id) => !files.has(`docs/rules/${id}.md`)),
      [],
    );
  });
});
