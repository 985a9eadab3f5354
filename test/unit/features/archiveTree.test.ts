import assert from 'node:assert/strict';
import type { Archive } from '../../../server/src/archive/archive.ts';
import { archiveChildren, archivePath } from '../../../server/src/features/archiveTree.ts';
import { readArchive } from '../../harness/archive.ts';

const ARCHIVE = `
//- /5-155-2.txt
Publication: Monitor Volume: 5 Issue: 155

The ferry of Kestria has reached the pier.
//- /5-155-1.txt
THE MINT OF VELMARA CLOSES.

Publication: Monitor Volume: 5 Issue: 155

The Orlec mint is silent.

A FERRY FOR ESK.
//- /5-156.bulletin
Publication: Monitor Volume: 5 Issue: 156

RAIN.

It rained (NTV, August 25).

SNOW.

It snowed.
//- /2-35.bulletin
Publication: Sarmel Weekly Volume: 2 Issue: 35

HARBOUR DUES RISE.

They rise.
//- /1-1.bulletin
Publication: Sarmel Weekly Volume: 1 Issue: 1

A WEEKLY BEGINS.

It begins.
//- /letter.bulletin
A LETTER.

It was sent.
`;

const BELOW_5 = ['Issue 156 (Thu, Aug 26, 1999 · 2 items)', 'Issue 155 (Wed, Aug 25, 1999 · 2 items)'];

/** Labels and descriptions of what stands under the entry that is reached by these labels. */
function below(archive: Archive, ...labels: readonly string[]): string[] {
  let id: string | null = null;
  for (const label of labels) id = archiveChildren(archive, id).find((each) => each.label === label)?.id ?? 'gone';
  return archiveChildren(archive, id).map(shown);
}

function shown({ label, description }: { readonly label: string; readonly description: string }): string {
  return description === '' ? label : `${label} (${description})`;
}

describe('the archive as a tree', () => {
  it('holds publications, their volumes, issues and items, the later ones first', () => {
    const { archive } = readArchive(ARCHIVE);
    assert.deepEqual(below(archive), [
      'Monitor (1999 · 2 issues)',
      'Sarmel Weekly (2 issues)',
      'Without a number (1 item)',
    ]);
    assert.deepEqual(below(archive, 'Monitor'), ['Volume 5 (1999 · 2 issues)']);
    assert.deepEqual(below(archive, 'Monitor', 'Volume 5'), BELOW_5);
    assert.deepEqual(below(archive, 'Sarmel Weekly'), ['Volume 2 (1 issue)', 'Volume 1 (1 issue)']);
    assert.deepEqual(below(archive, 'Sarmel Weekly', 'Volume 1'), ['Issue 1 (1 item)']);
  });

  for (const name of ['Half\ud83d', 'A/B', '100%', 'A%2FB', 'Fährpost']) {
    it(`leads through a publication whatever signs its name has: ${JSON.stringify(name)}`, () => {
      const { archive } = readArchive(
        `//- /a.bulletin\nPublication: ${name} Volume: 1 Issue: 1\n\nRAIN.\n\nIt rained.\n`,
      );
      const [publication] = archiveChildren(archive, null);
      assert.equal(publication?.label, name);
      assert.deepEqual(below(archive, name, 'Volume 1'), ['Issue 1 (1 item)']);
    });
  }

  it('has the items of an issue in their order, whichever files they lie in', () => {
    const { archive } = readArchive(ARCHIVE);
    assert.deepEqual(below(archive, 'Monitor', 'Volume 5', 'Issue 155'), [
      'THE MINT OF VELMARA CLOSES. (5 words)',
      'A FERRY FOR ESK. (8 words)',
    ]);
    assert.deepEqual(below(archive, 'Without a number'), ['A LETTER.']);
  });

  it('counts no teasers among the items without a number', () => {
    const { archive } = readArchive('DUES RISE.\n\nPublication: Sarmel Weekly\n\nThey rise.\n\nA PIER OPENS.');
    assert.deepEqual(below(archive, 'Without a number'), ['DUES RISE. (Sarmel Weekly)']);
  });

  it('opens an issue at its header, an item at its headline', () => {
    const { archive, files } = readArchive(ARCHIVE);
    const named = (id: string): string[] =>
      archiveChildren(archive, id).map(({ place }) => {
        const { text = '' } = files.find(({ path }) => path === place?.uri) ?? {};
        return `${place?.uri} ${text.slice(place?.name.start, place?.name.end)}`;
      });
    assert.deepEqual(named('Monitor/5'), [
      '/5-156.bulletin Publication: Monitor Volume: 5 Issue: 156',
      '/5-155-1.txt Publication: Monitor Volume: 5 Issue: 155',
    ]);
    assert.deepEqual(named('Monitor/5/156'), ['/5-156.bulletin RAIN.', '/5-156.bulletin SNOW.']);
  });

  it('tells how the date of an issue is known, and how an item begins', () => {
    const { archive } = readArchive(ARCHIVE);
    assert.equal(
      archiveChildren(archive, 'Monitor/5')[0]?.detail,
      'Monitor 5/156: Thursday, August 26, 1999 — known for this number',
    );
    assert.equal(archiveChildren(archive, 'Monitor/5/156')[0]?.detail, 'It rained (NTV, August 25).');
  });

  it('says of an uncertain day that it is about that day', () => {
    const { archive } = readArchive(
      '//- /2-236.bulletin\nPublication: Monitor Volume: 2 Issue: 236\n\nRAIN.\n\nIt rained.\n',
    );
    assert.equal(archiveChildren(archive, 'Monitor/2')[0]?.description, 'about Dec 18, 1996 · 1 item');
  });

  it('has nothing under what is gone, and under what is no entry', () => {
    const { archive } = readArchive(ARCHIVE);
    archive.remove('/5-156.bulletin');
    for (const id of [
      'Monitor/5/156',
      'Monitor/4',
      'Gazette',
      '%',
      'Monitor/x',
      'Monitor/5/x',
      'Monitor/5/155/0',
      '',
    ]) {
      assert.deepEqual(
        archiveChildren(archive, id),
        id === 'Monitor/5/155/0' ? archiveChildren(archive, 'Monitor/5/155') : [],
        id,
      );
    }
  });

  it('keeps names apart that look like paths', () => {
    const { archive } = readArchive('Publication: East/West? Review Volume: 1 Issue: 2\n\nA TITLE.\n\nText.\n');
    const [publication] = archiveChildren(archive, null);
    assert.equal(publication?.label, 'East/West? Review');
    assert.deepEqual(below(archive, 'East/West? Review', 'Volume 1'), ['Issue 2 (1 item)']);
  });
});

describe('the way down the tree', () => {
  function checkPath(fixture: string, expected: readonly string[]): void {
    const { archive, open } = readArchive(fixture);
    const path = archivePath(archive, open.path, open.cursor);
    assert.deepEqual(path.map(shown), expected);
    // The view finds each entry again under the one before it.
    path.forEach(({ id }, index) => {
      const children = archiveChildren(archive, path[index - 1]?.id ?? null);
      assert.ok(
        children.some((child) => child.id === id),
        id,
      );
    });
  }
  const MONITOR = ['Monitor (1999 · 2 issues)', 'Volume 5 (1999 · 2 issues)'];

  it('leads to the item at the cursor', () => {
    checkPath(ARCHIVE.replace('It snowed', 'It $0snowed'), [...MONITOR, BELOW_5[0] ?? '', 'SNOW. (2 words)']);
    checkPath(ARCHIVE.replace('reached', '$0reached'), [...MONITOR, BELOW_5[1] ?? '', 'A FERRY FOR ESK. (8 words)']);
  });

  it('ends at the issue where no item is', () => {
    checkPath(ARCHIVE.replace('Issue: 156', 'Issue: $0156'), [...MONITOR, BELOW_5[0] ?? '']);
    checkPath(ARCHIVE.replace('A FERRY FOR', 'A FERRY $0FOR'), [...MONITOR, BELOW_5[1] ?? '']);
  });

  it('leads to what has no number', () => {
    checkPath(ARCHIVE.replace('was sent', 'was $0sent'), ['Without a number (1 item)', 'A LETTER.']);
  });
});
