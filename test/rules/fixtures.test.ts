import assert from 'node:assert/strict';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/lib/run.ts';
import { decode } from '../../server/src/text/decode.ts';
import { LineIndex } from '../../server/src/text/lineIndex.ts';
import { check } from './check.ts';

const FOLDER = path.join(root, 'test/fixtures');
const SNAPSHOT = path.join(FOLDER, 'findings.txt');

describe('the fixture bulletins', () => {
  it('have the findings of test/fixtures/findings.txt (UPDATE_SNAPSHOTS=1 writes it anew: read every line)', () => {
    const files = globSync('bulletins/**/*.{bulletin,txt}', { cwd: FOLDER }).map((file) =>
      file.split(path.sep).join('/'),
    );
    const found = `${files.sort().flatMap(findingsIn).join('\n')}\n`;
    if (process.env.UPDATE_SNAPSHOTS === '1') writeFileSync(SNAPSHOT, found);
    assert.equal(found, readFileSync(SNAPSHOT, 'utf8'));
  });
});

/** One line each: path, line and column, rule, and the text under it. */
function findingsIn(file: string): string[] {
  const decoded = decode(readFileSync(path.join(FOLDER, file)));
  if (decoded.kind !== 'text') return [];
  const { text } = decoded;
  const lines = new LineIndex(text);
  return check(text).map(({ rule, start, end }) => {
    const { line, column } = lines.placeOf(start);
    return `${file}:${line + 1}:${column + 1} ${rule} ${JSON.stringify(text.slice(start, end))}`;
  });
}
