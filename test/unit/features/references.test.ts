import assert from 'node:assert/strict';
import { documentHighlights } from '../../../server/src/features/documentHighlight/documentHighlight.ts';
import { references } from '../../../server/src/features/references/references.ts';
import { readArchive } from '../../harness/archive.ts';

/** What leads to the thing at the cursor: file and words, declarations with a `*`. */
function checkReferences(fixture: string, expected: readonly string[] | null): void {
  const { archive, open, files } = readArchive(fixture);
  const found = references(archive, open.path, open.cursor);
  const show = ({ uri, name }: { readonly uri: string; readonly name: { start: number; end: number } }): string =>
    `${uri} ${files.find(({ path }) => path === uri)?.text.slice(name.start, name.end)}`;
  const shown = found && [...found.declarations.map((place) => `* ${show(place)}`), ...found.uses.map(show)];
  assert.deepEqual(shown, expected);
}

function checkHighlights(fixture: string, expected: readonly string[] | null): void {
  const { archive, open, files } = readArchive(fixture);
  const text = files.find(({ path }) => path === open.path)?.text ?? '';
  const found = documentHighlights(archive, open.path, open.cursor);
  assert.deepEqual(found?.map(({ start, end }) => text.slice(start, end)) ?? null, expected);
}

const LATER = `
//- /5-160.bulletin
Publication: Monitor Volume: 5 Issue: 160

KESTRIA WANTS ITS FERRY BACK.

Kestria asked Esk for the ferry (BNS, August 31; see also the Monitor, August 24, 25). It may rain (see below).

COINS ARE RARE.

Nobody strikes coin in the Orlec mint (see the Monitor, August 25).

//- /5-161.bulletin
Publication: Monitor Volume: 5 Issue: 161

RAIN.

The Orlec mint is wet (see Prism, August 25).
`;

const EARLIER = `
//- /5-155-1.bulletin
THE MINT OF VELMARA CLOSES.

Publication: Monitor Volume: 5 Issue: 155

The director of the Orlec mint said that no coin has been struck since June (Interfax, August 24).

A FERRY FOR “ESK”.
//- /5-155-2.bulletin
Publication: Monitor Volume: 5 Issue: 155

A FERRY FOR ESK.

The ferry that Kestria lent reached the pier of Esk on Monday, as the mint closed (BNS, August 23; see above).
`;

const MINT = '/5-155-1.bulletin THE MINT OF VELMARA CLOSES.';
const FERRY = '/5-155-2.bulletin A FERRY FOR ESK.';
const HEADER = 'Publication: Monitor Volume: 5 Issue: 155';

describe('references', () => {
  it('to a headline: its teaser, and the cross-references that lead to its story', () => {
    checkReferences(EARLIER.replace('FERRY FOR E', 'FERRY $0FOR E') + LATER, [
      `* ${FERRY}`,
      '/5-155-1.bulletin A FERRY FOR “ESK”.',
      '/5-160.bulletin 25',
    ]);
    checkReferences(EARLIER.replace('MINT OF', '$0MINT OF') + LATER, [
      `* ${MINT}`,
      '/5-155-2.bulletin see above',
      '/5-160.bulletin see the Monitor, August 25',
    ]);
  });

  it('to what a teaser or a cross-reference leads to, seen from there', () => {
    const expected = [`* ${FERRY}`, '/5-155-1.bulletin A FERRY FOR “ESK”.', '/5-160.bulletin 25'];
    checkReferences(EARLIER.replace('FERRY FOR “', 'FERRY $0FOR “') + LATER, expected);
    checkReferences(EARLIER + LATER.replace('24, 25', '24, $025'), expected);
  });

  it('to an issue from its header, in all files of it', () => {
    checkReferences(EARLIER.replace('Monitor Volume', 'Mon$0itor Volume') + LATER, [
      `* /5-155-1.bulletin ${HEADER}`,
      `* /5-155-2.bulletin ${HEADER}`,
      '/5-160.bulletin 25',
      '/5-160.bulletin see the Monitor, August 25',
    ]);
  });

  it('to none where nothing leads, and to nothing in plain text', () => {
    checkReferences(EARLIER + LATER.replace('RAIN.', 'RA$0IN.'), ['* /5-161.bulletin RAIN.']);
    checkReferences(EARLIER + LATER.replace('Nobody', 'No$0body'), null);
    checkReferences(EARLIER + LATER.replace('BNS, August 31', 'BNS, $0August 31'), null);
  });
});

describe('document highlights', () => {
  it('mark the same day wherever it is referred to', () => {
    checkHighlights(EARLIER + LATER.replace('24, 25', '24, $025'), ['25', 'August 25']);
    checkHighlights(EARLIER + LATER.replace('also the Monitor', 'also the Mon$0itor'), [
      'August 24',
      '25',
      'August 25',
    ]);
  });

  it('mark a headline with what points to it from within its file, both ways', () => {
    checkHighlights(EARLIER + LATER.replace('see below', 'see be$0low'), ['see below', 'COINS ARE RARE.']);
    checkHighlights(EARLIER + LATER.replace('COINS', 'COI$0NS'), ['see below', 'COINS ARE RARE.']);
  });

  it('mark nothing in plain text and citations', () => {
    checkHighlights(EARLIER + LATER.replace('Nobody', 'No$0body'), null);
    checkHighlights(EARLIER + LATER.replace('BNS, August 31', 'BNS, $0August 31'), null);
  });
});
