import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.join(import.meta.dirname, '../fixtures/expected');

export function readExpected(name: string): string {
  return readFileSync(path.join(FOLDER, name), 'utf8');
}

/**
 * Compares with `test/fixtures/expected/<name>`. With UPDATE_EXPECTED=1 in the environment the file is written instead: read what changed
 * (git diff) before you commit it.
 */
export function assertExpected(name: string, actual: string): void {
  const file = path.join(FOLDER, name);
  const text = actual.endsWith('\n') ? actual : `${actual}\n`;
  if (process.env.UPDATE_EXPECTED) writeFileSync(file, text);
  assert.equal(text, readFileSync(file, 'utf8'), `differs from test/fixtures/expected/${name}`);
}
