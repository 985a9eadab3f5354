/** Writes every file that is made from the code; `node scripts/generate.ts`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generated, staleFiles } from './generate/outputs.ts';
import { root } from './lib/run.ts';

const files = generated();
const stale = staleFiles(root, files);
for (const name of stale) {
  const text = files.get(name);
  const file = path.join(root, name);
  if (text === undefined) {
    rmSync(file);
    continue;
  }
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
process.stdout.write(stale.length === 0 ? 'All generated files are up to date.\n' : `Written: ${stale.join(', ')}\n`);
