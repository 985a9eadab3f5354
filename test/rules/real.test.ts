import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/lib/run.ts';
import { formatIso } from '../../server/src/calendar/plainDate.ts';
import { decode } from '../../server/src/text/decode.ts';
import { check, read } from './check.ts';

const FOLDER = path.join(root, '../shared/bulletins');

/** Two real documents, which are not part of the project, and what is to be said about them. */
const REAL = [
  { file: 'monitor-5-156.txt', date: '1999-08-26', rules: [] },
  { file: 'monitor-2-235.txt', date: '1996-12-17', rules: ['headline/missing'] },
];

describe('a real bulletin comes out clean, but for its real faults:', () => {
  for (const { file, date, rules } of REAL) {
    const name = path.join(FOLDER, file);
    // The title says it in the output, beside the mark of a test that is skipped.
    if (!existsSync(name)) it.skip(`${file} (not tested: it is not on this machine)`);
    else
      it(file, () => {
        const decoded = decode(readFileSync(name));
        assert.ok(decoded.kind === 'text');
        assert.deepEqual(
          check(decoded.text).map(({ rule }) => rule),
          rules,
        );
        const issued = read(decoded.text).issue?.date?.date;
        assert.equal(issued && formatIso(issued), date);
      });
  }
});
