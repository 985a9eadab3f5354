#!/usr/bin/env node
// The command `bulletin`. It is committed, and loads what `npm run build` makes, because npm links a command only
// if its file is there at install time.
import { existsSync } from 'node:fs';

const bundle = new URL('../dist/cli.cjs', import.meta.url);
if (existsSync(bundle)) {
  await import(bundle.href);
} else {
  console.error('bulletin is not built yet: run "npm ci && npm run build" in its folder first.');
  process.exitCode = 2;
}
