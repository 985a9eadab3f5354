import assert from 'node:assert/strict';
import { type ReferredStory, referredToBy } from '../../../server/src/features/referredToBy.ts';
import { readArchive } from '../../harness/archive.ts';

const ARCHIVE = `
//- /5-154.bulletin
KESTRIA LENDS A FERRY.

Publication: Monitor Volume: 5 Issue: 154

Kestria has lent Esk a ferry.
//- /5-155-1.txt
THE MINT OF VELMARA CLOSES.

Publication: Monitor Volume: 5 Issue: 155

The Orlec mint is silent.

A FERRY FOR ESK.
//- /5-155-2.txt
Publication: Monitor Volume: 5 Issue: 155

The ferry of Kestria reached the pier (see the Monitor, August 24).
//- /5-160.bulletin
Publication: Monitor Volume: 5 Issue: 160

The ferry is wanted back by Kestria (see the Monitor, August 24, 25).
`;

/** The item at the cursor with what lies in both directions: titles, issues, and the text that is opened. */
function checkReferred(fixture: string, expected: { item: string; by: string[]; to: string[] } | null): void {
  const { archive, open, files } = readArchive(fixture);
  const found = referredToBy(archive, open.path, open.cursor);
  const show = ({ title, issue, place: { uri, name } }: ReferredStory): string => {
    const { text = '' } = files.find(({ path }) => path === uri) ?? {};
    return `${title} (${issue}): ${text.slice(name.start, name.end)}`;
  };
  assert.deepEqual(
    found && { item: found.item.title, by: found.referredToBy.map(show), to: found.refersTo.map(show) },
    expected,
  );
}

const WANTED =
  'The ferry is wanted back by Kestria (see the Monitor, August 24, 25). (Monitor 5/160, September 1, 1999)';
const LENT = 'KESTRIA LENDS A FERRY. (Monitor 5/154, August 24, 1999)';
const FERRY = {
  item: 'A FERRY FOR ESK.',
  by: [`${WANTED}: 25`],
  to: [`${LENT}: KESTRIA LENDS A FERRY.`],
};

describe('referred to by', () => {
  it('is about the item whose text is at the cursor, its references too', () => {
    checkReferred(ARCHIVE.replace('reached', '$0reached'), FERRY);
    checkReferred(ARCHIVE.replace('August 24).', 'August $024).'), FERRY);
  });

  it('is about the item that a teaser announces', () => {
    checkReferred(ARCHIVE.replace('A FERRY FOR', 'A FERRY $0FOR'), FERRY);
  });

  it('has nothing behind the last item of a thread, and nothing before the first', () => {
    checkReferred(ARCHIVE.replace('has lent', 'has $0lent'), {
      item: 'KESTRIA LENDS A FERRY.',
      by: ['A FERRY FOR ESK. (Monitor 5/155, August 25, 1999): see the Monitor, August 24', `${WANTED}: August 24`],
      to: [],
    });
    checkReferred(ARCHIVE.replace('is silent', 'is $0silent'), { item: 'THE MINT OF VELMARA CLOSES.', by: [], to: [] });
  });

  it('is about the only item of a file in its header line, too', () => {
    const header = 'Publication: Monitor Volume: 5 Issue: 155\n\nThe ferry';
    checkReferred(ARCHIVE.replace(header, `$0${header}`), FERRY);
  });

  it('is about nothing where no item is', () => {
    const more = '\n\nRAIN.\n\nIt rained.\n';
    checkReferred(ARCHIVE.replace('Issue: 160', 'Issue: $0160').replace('24, 25).', `24, 25).${more}`), null);
    assert.equal(referredToBy(readArchive(ARCHIVE).archive, '/gone.bulletin', 0), null);
  });
});
