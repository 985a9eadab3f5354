#!/usr/bin/env node
// The command `bulletin`. It is committed, and loads what `npm run build` makes, because npm links a command only
// if its file is there at install time.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const bundle = fileURLToPath(new URL('../dist/cli.cjs', import.meta.url));
if (existsSync(bundle)) {
  // Not `import`, which would first search the whole bundle for the names that it exports.
  createRequire(import.meta.url)(bundle);
} else {
  console.error('bulletin is not built yet: run "npm ci && npm run build" in its folder first.');
  process.exitCode = 2;
}
