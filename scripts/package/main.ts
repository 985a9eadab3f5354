// npm run package: the extension as one file, bulletin-VERSION.vsix, which VS Code installs.
import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createVSIX, listFiles } from '@vscode/vsce';
import { root, runNode } from '../lib/run.ts';
import { vsixFile } from '../lib/vsix.ts';
import { withoutType } from './manifest.ts';
import { standalone } from './readme.ts';

/** What differs in the package from the file of the sources. */
const packaged: Readonly<Record<string, (text: string) => string>> = {
  'package.json': withoutType,
  'README.md': standalone,
};

/** Whoever installs it waits for it: an extension that only reads text has no reason to be bigger. */
const limit = 1_000_000;

const { status } = await runNode('esbuild.mjs', ['--production']);
if (status !== 0) process.exit(1);

const file = vsixFile();
await createVSIX({
  cwd: await copyToPackage(),
  packagePath: file,
  // All that runs is in the bundles.
  dependencies: false,
  // There is no public repository to point to.
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});

const { size } = statSync(file);
console.log(`${path.basename(file)}  ${(size / 1000).toFixed(0)} kB`);
if (size >= limit) {
  console.error(`That is over ${limit / 1000} kB: see what .vscodeignore lets in.`);
  process.exitCode = 1;
}

/** Copies what .vscodeignore lets in to a folder of its own, where some of it can differ from what the sources have. */
async function copyToPackage(): Promise<string> {
  const folder = path.join(root, '.cache/package');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const names = await listFiles({ cwd: root, packagedDependencies: [] });
  for (const name of [...names, '.vscodeignore']) {
    const [from, to] = [path.join(root, name), path.join(folder, name)];
    const change = packaged[name];
    if (change) writeFileSync(to, change(readFileSync(from, 'utf8')));
    else cpSync(from, to);
  }
  return folder;
}
