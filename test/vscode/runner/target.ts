// What is under test: the extension as it stands in this folder, or as its users install it.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../../scripts/lib/run.ts';

export interface Target {
  /** The folder of the extension under development: tests run only beside one. */
  readonly development: string;
  /** The package to install first. */
  readonly vsix?: string;
}

/** The sources' own folder: `npm run build` made its bundles. */
export const sources: Target = { development: root };

/** The packaged extension, installed, beside an extension under development that does nothing but carry the tests. */
export function packaged(vsix: string): Target {
  const carrier = path.join(root, '.cache/vscode/carrier');
  mkdirSync(carrier, { recursive: true });
  const manifest = { name: 'test-carrier', publisher: 'bulletin', version: '0.0.1', engines: { vscode: '^1.91.0' } };
  writeFileSync(path.join(carrier, 'package.json'), JSON.stringify(manifest));
  return { development: carrier, vsix };
}
