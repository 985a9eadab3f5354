import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/text/textEdit.ts';
import { check } from './check.ts';

const HEADER = 'Publication: Monitor Volume: 5 Issue: 156';
const STORY = 'A BOAT IS LATE.\n\nIt waits (BNS, August 25).\n\n';

describe('a second header line', () => {
  for (const behind of ['', '  ', '\n', ' \n']) {
    it(`at the end of a file, with ${JSON.stringify(behind)} behind it, goes with that`, () => {
      const text = `${HEADER}\n\n${STORY}${HEADER}${behind}`;
      const [finding] = check(text);
      assert.equal(finding?.rule, 'header/duplicate');
      assert.equal(applyEdits(text, finding.fix?.edits ?? []), `${HEADER}\n\n${STORY}`);
    });
  }
});
