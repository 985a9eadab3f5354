import assert from 'node:assert/strict';
import { restoreHeadline } from '../../../../server/src/features/codeAction/restoreHeadline.ts';
import { applyEdits } from '../../../../server/src/text/textEdit.ts';
import { readArchive } from '../../../harness/archive.ts';

/** The text with the headline that is offered at the cursor; null where none is. */
function restored(fixture: string): string | null {
  const { archive, open, files } = readArchive(fixture);
  const range = { start: open.cursor, end: open.cursor };
  const found = restoreHeadline(open.bulletin, archive, open.path, range);
  const text = files.find(({ path }) => path === open.path)?.text ?? '';
  return found && applyEdits(text, [found.edit]);
}

const BEFORE = `
//- /a-1.bulletin
THE PIER IS OPEN.

Publication: Monitor Volume: 2 Issue: 235

Two ferries tied up at the pier.

A Ferry for Esk.
//- /a-2.bulletin
`;

describe('restoring a headline', () => {
  it('puts the teaser of the item before it above the header, as headlines are set', () => {
    assert.equal(
      restored(`${BEFORE}Publication: $0Monitor Volume: 2 Issue: 235\n\nThe ferry came.\n`),
      'A FERRY FOR ESK.\n\nPublication: Monitor Volume: 2 Issue: 235\n\nThe ferry came.\n',
    );
  });

  it('does nothing where there is a headline, no teaser, or the cursor is elsewhere', () => {
    assert.equal(
      restored(`${BEFORE}THE FERRY.\n\nPublication: $0Monitor Volume: 2 Issue: 235\n\nThe ferry came.\n`),
      null,
    );
    assert.equal(restored(`${BEFORE}Publication: Monitor Volume: 2 Issue: 235\n\nThe ferry $0came.\n`), null);
    assert.equal(restored('Publication: $0Monitor Volume: 2 Issue: 235\n\nThe ferry came.\n'), null);
  });
});
