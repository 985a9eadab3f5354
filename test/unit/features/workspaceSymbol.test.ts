import assert from 'node:assert/strict';
import { createKnowledge } from '../../../server/src/bulletin/knowledge.ts';
import { readBulletin } from '../../../server/src/bulletin/readBulletin.ts';
import { createSymbolSearch } from '../../../server/src/features/workspaceSymbol.ts';
import { readArchive } from '../../harness/archive.ts';

const FILES = `
//- /5-155-1.bulletin
THE MINT OF VELMARA CLOSES.

Publication: Monitor Volume: 5 Issue: 155

No coin has been struck (Interfax, August 24).

A FERRY FOR ESK.
//- /5-155-2.bulletin
Publication: Monitor Volume: 5 Issue: 155

The ferry reached Esk (Interfax, Nezavisimaya gazeta, August 24).

//- /5-156.bulletin
Publication: Monitor Volume: 5 Issue: 156

THE FERRY SAILS.

It left Esk (Interfax, August 25).

//- /notes.bulletin
A STORY WITHOUT AN ISSUE.

It was left over (BNS, August 25, 1999).
`;

function checkFound(query: string, expected: readonly string[]): void {
  const search = createSymbolSearch(readArchive(FILES).archive);
  assert.deepEqual(
    search(query).map(({ name, container }) => [name, container].filter((part) => part !== '').join(' | ')),
    expected,
  );
}

describe('what the archive finds by a few letters', () => {
  it('is headlines with their issues, by any of their words', () => {
    checkFound('ferry', [
      'A FERRY FOR ESK. | Monitor 5/155 · August 25, 1999',
      'THE FERRY SAILS. | Monitor 5/156 · August 26, 1999',
    ]);
    checkFound('esk ferry', ['A FERRY FOR ESK. | Monitor 5/155 · August 25, 1999']);
    checkFound('left', []);
  });

  it('is sources, with how often they are cited', () => {
    checkFound('interf', ['Interfax | source, cited 3 times']);
    checkFound('nez gaz', ['Nezavisimaya gazeta | source, cited once']);
  });

  it('is stories without an issue, too', () => checkFound('without', ['A STORY WITHOUT AN ISSUE.']));

  it('is the newest first when nothing is asked', () => {
    const search = createSymbolSearch(readArchive(FILES).archive);
    assert.equal(search('')[0]?.name, 'THE FERRY SAILS.');
  });

  it('follows the archive', () => {
    const { archive } = readArchive(FILES);
    const search = createSymbolSearch(archive);
    assert.equal(search('dredger').length, 0);
    archive.update('/new.bulletin', readBulletin('WHO PAYS FOR THE DREDGER?\n\nNobody.\n', createKnowledge()));
    assert.deepEqual(
      search('dredger').map(({ name }) => name),
      ['WHO PAYS FOR THE DREDGER?'],
    );
  });
});
