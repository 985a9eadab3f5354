// From suites in TypeScript to the one CommonJS file that VS Code loads.
import { globSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { root } from '../../../scripts/lib/run.ts';

/**
 * Bundles `test/vscode/<folder>/**\/*.test.ts`.
 * @returns the absolute path of a file that exports `run`
 * @throws Error where the folder has no suite, or one does not compile (esbuild prints why)
 */
export async function bundleSuites(folder: string): Promise<string> {
  const suites = path.join(root, 'test/vscode', folder);
  const files = globSync('**/*.test.ts', { cwd: suites }).sort();
  if (files.length === 0) throw new Error(`There is no suite in test/vscode/${folder}.`);
  const loads = files.map(
    (file) => `${JSON.stringify(file)}: () => import(${JSON.stringify(path.join(suites, file))}),`,
  );
  const bundle = path.join(root, '.cache/vscode', `${folder}.cjs`);
  await build({
    stdin: {
      contents: `import { runSuites } from './entry.ts';\nexport const run = () => runSuites({\n${loads.join('\n')}\n});`,
      resolveDir: import.meta.dirname,
    },
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    // mocha is a module, which `require` does not load in every VS Code: it stays an import of the file in node_modules.
    external: ['vscode', 'mocha'],
    mainFields: ['module', 'main'],
    logLevel: 'warning',
  });
  return entryOf(bundle);
}

/** A file beside the bundle that loads it, because Node reads source maps only for what it loads after it was told to. */
function entryOf(bundle: string): string {
  const entry = bundle.replace(/\.cjs$/, '.entry.cjs');
  const lines = [
    'process.setSourceMapsEnabled(true);',
    `exports.run = () => require(${JSON.stringify(`./${path.basename(bundle)}`)}).run();`,
  ];
  writeFileSync(entry, `${lines.join('\n')}\n`);
  return entry;
}
