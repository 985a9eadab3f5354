import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/lib/run.ts';
import { type Import, importsOf } from './imports.ts';

type Versions = Readonly<Record<string, string>>;

/** `server/` is a package of its own; all else belongs to the root, whose packages are there to build, bundle and test with. */
const { dependencies: ofServer } = json('server/package.json') as { readonly dependencies: Versions };
const { devDependencies: ofRoot } = json('package.json') as { readonly devDependencies: Versions };

/** The folders and files whose imports the root package answers for. */
const ROOT_SOURCES = ['{client,test,bench,scripts}/**/*.{ts,mjs}', '*.mjs'];

/** VS Code itself: its types come as a package, the module from the editor. */
const FROM_THE_EDITOR = 'vscode';

describe('the packages that are imported', () => {
  it('are named by the package.json that they are imported under', () => {
    assert.deepEqual(unnamed(['server/src/**/*.ts'], ofServer), []);
    assert.deepEqual(unnamed(ROOT_SOURCES, ofRoot), []);
  });

  it('are all that the product names', () => {
    const imported = new Set(importedIn(['server/src/**/*.ts']).map(({ name }) => name));
    assert.deepEqual(
      Object.keys(ofServer).filter((name) => !imported.has(name)),
      [],
    );
  });

  it('are at one exact version, in tests as in the product', () => {
    for (const [name, version] of Object.entries({ ...ofRoot, ...ofServer }))
      assert.match(version, /^\d+\.\d+\.\d+$/, name);
    for (const [name, version] of Object.entries(ofServer)) assert.equal(ofRoot[name] ?? version, version, name);
  });

  it('come from whatever registry somebody has', () => {
    assert.ok(!readFileSync(path.join(root, 'package-lock.json'), 'utf8').includes('"resolved": "http'));
  });
});

/** The imports of packages that `named` does not hold. */
function unnamed(files: readonly string[], named: Versions): string[] {
  return importedIn(files)
    .filter(({ name }) => name !== FROM_THE_EDITOR && !(name in named))
    .map(({ from, to }) => `${from}: ${to}`);
}

/** The imports of packages, with the names of these. */
function importedIn(files: readonly string[]): (Import & { readonly name: string })[] {
  return globSync([...files], {
    cwd: root,
    exclude: (name) => /^(?:node_modules|dist)$/.test(path.basename(String(name))),
  })
    .map((file) => file.split(path.sep).join('/'))
    .flatMap((file) => importsOf(file, readFileSync(path.join(root, file), 'utf8')))
    .filter(({ to }) => !/\.(?:ts|json|mjs|css)$/.test(to) && !to.startsWith('node:'))
    .map(({ from, to }) => ({ from, to, name: /^(?:@[^/]+\/)?[^/]+/.exec(to)?.[0] ?? to }));
}

function json(file: string): unknown {
  return JSON.parse(readFileSync(path.join(root, file), 'utf8'));
}
