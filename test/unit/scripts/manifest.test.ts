import assert from 'node:assert/strict';
import { withoutType } from '../../../scripts/package/manifest.ts';

describe('the manifest of the package', () => {
  it('says nothing of modules, which VS Code in a browser cannot load', () => {
    const manifest = { name: 'bulletin', type: 'module', browser: './client/dist/extension.web.js' };
    const { type: _, ...rest } = manifest;
    assert.deepEqual(JSON.parse(withoutType(JSON.stringify(manifest))), rest);
  });
});
