import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/lib/run.ts';
import { decode } from '../../server/src/text/decode.ts';
import { LineIndex } from '../../server/src/text/lineIndex.ts';
import { check } from './check.ts';

const FOLDER = path.join(root, 'examples');
const ROW = /^\| `([^`]+)` \| (\d+) \| .* \| `([^`]+)` \|$/;

describe('the example archive', () => {
  it('has the faults that its README tells, and no others', () => {
    const told = readFileSync(path.join(FOLDER, 'README.md'), 'utf8')
      .split('\n')
      .flatMap((line) => {
        const [, file, number, rule] = ROW.exec(line) ?? [];
        return file === undefined ? [] : [`${file}:${number} ${rule}`];
      });
    assert.ok(told.length > 10, 'the table is there');
    const found = globSync('**/*.{bulletin,txt}', { cwd: FOLDER }).flatMap(findingsIn);
    assert.deepEqual(found.sort(), told.sort());
  });
});

function findingsIn(file: string): string[] {
  const decoded = decode(readFileSync(path.join(FOLDER, file)));
  assert.ok(decoded.kind === 'text', file);
  const lines = new LineIndex(decoded.text);
  const name = file.split(path.sep).join('/');
  return check(decoded.text).map(({ rule, start }) => `${name}:${lines.lineOf(start) + 1} ${rule}`);
}
