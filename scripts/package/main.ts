// npm run package: the extension as one file, bulletin-VERSION.vsix, which VS Code installs.
import { statSync } from 'node:fs';
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { root, runNode } from '../lib/run.ts';
import { vsixFile } from '../lib/vsix.ts';

/** Who installs it waits for it: an extension that only reads text has no reason to be bigger. */
const limit = 1_000_000;

const { status } = await runNode('esbuild.mjs', ['--production']);
if (status !== 0) process.exit(1);

const file = vsixFile();
await createVSIX({
  cwd: root,
  packagePath: file,
  // All that runs is in the bundles.
  dependencies: false,
  // There is no public repository to link to: what the README shows stays as it is written.
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});

const { size } = statSync(file);
console.log(`${path.basename(file)}  ${(size / 1000).toFixed(0)} kB`);
if (size >= limit) {
  console.error(`That is over ${limit / 1000} kB: see what .vscodeignore lets in.`);
  process.exitCode = 1;
}
