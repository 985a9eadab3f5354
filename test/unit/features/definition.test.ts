import assert from 'node:assert/strict';
import { definition } from '../../../server/src/features/definition/definition.ts';
import { readArchive } from '../../harness/archive.ts';

/** What the words at the cursor lead to: the words, then file and name of each place. */
function checkDefinition(fixture: string, expected: readonly string[] | null): void {
  const { archive, open, files } = readArchive(fixture);
  const textOf = (path: string): string => files.find((file) => file.path === path)?.text ?? '';
  const found = definition(archive, open.path, open.cursor);
  const shown = found && [
    textOf(open.path).slice(found.origin.start, found.origin.end),
    ...found.places.map(({ uri, span, name }) => {
      assert.ok(span.start <= name.start && name.end <= span.end, 'a name lies within its place');
      return `${uri} ${textOf(uri).slice(name.start, name.end) || textOf(uri).slice(span.start, span.start + 12)}`;
    }),
  ];
  assert.deepEqual(shown, expected);
}

const NEIGHBOURS = `
//- /5-155.bulletin
Publication: Monitor Volume: 5 Issue: 155

THE MINT OF VELMARA CLOSES.

The director of the Orlec mint said that no coin has been struck since June (Interfax, August 24).

A FERRY FOR ESK.

The ferry that Kestria lent reached the pier of Esk on Monday (BNS, August 23).
//- /5-154.bulletin
Publication: Monitor Volume: 5 Issue: 154

KESTRIA LENDS A FERRY.

Kestria has lent Esk a ferry (BNS, August 23).
//- /5-153.bulletin
Publication: Monitor Volume: 5 Issue: 153
`;

const issue = (paragraph: string): string => `
Publication: Monitor Volume: 5 Issue: 156

KESTRIA WANTS ITS FERRY BACK.

${paragraph}

THE HARBOUR OF ESK IS DEEP.

Ships like it (BNS, August 25).
${NEIGHBOURS}`;

const ESK = '/5-155.bulletin A FERRY FOR ESK.';
const MINT = '/5-155.bulletin THE MINT OF VELMARA CLOSES.';
const LENT = '/5-154.bulletin KESTRIA LENDS A FERRY.';

describe('definition', () => {
  it('leads from a day to the story that is clearly meant', () => {
    checkDefinition(issue('Kestria asked Esk for the ferry (see the Monitor, $0August 25).'), ['August 25', ESK]);
  });

  it('leads to all stories of the day, the likeliest first, where it is not clear', () => {
    const rain = issue('It rained (see the Monitor, August 25$0).').replace('KESTRIA WANTS ITS FERRY BACK', 'RAIN');
    checkDefinition(rain, ['August 25', MINT, ESK]);
  });

  it('takes each day of a list by itself, and all of them from the name', () => {
    const list = (cursorless: string): string => issue(`Esk has a ferry (${cursorless}).`);
    checkDefinition(list('see the Monitor, August $024, 25'), ['August 24', LENT]);
    checkDefinition(list('see the Monitor, August 24, $025'), ['25', ESK]);
    checkDefinition(list('see the $0Monitor, August 24, 25'), ['see the Monitor, August 24, 25', LENT, ESK]);
    checkDefinition(list('BNS, August 20; $0see also the Monitor, August 24-25'), [
      'see also the Monitor, August 24-25',
      LENT,
      ESK,
      MINT,
    ]);
  });

  it('leads to the first story where it says so', () => {
    checkDefinition(issue('Esk has a ferry (see the Monitor, $0August 25, lead story).'), ['August 25', MINT]);
  });

  it('leads within the issue', () => {
    checkDefinition(issue('Kestria knows the harbour of Esk ($0see below).'), [
      'see below',
      '/fixture.bulletin THE HARBOUR OF ESK IS DEEP.',
    ]);
  });

  it('leads to the header of an issue that holds no story', () => {
    checkDefinition(issue('Esk is calm (see the Monitor, $0August 23).'), [
      'August 23',
      '/5-153.bulletin Publication: Monitor Volume: 5 Issue: 153',
    ]);
  });

  it('leads from a headline to itself', () => {
    checkDefinition(issue('Esk is calm.').replace('ITS FERRY', 'ITS $0FERRY'), [
      'KESTRIA WANTS ITS FERRY BACK.',
      '/fixture.bulletin KESTRIA WANTS ITS FERRY BACK.',
    ]);
  });

  it('leads nowhere from citations, from headers, and from days that are not held', () => {
    checkDefinition(issue('Esk is calm (BNS, $0August 25; see the Monitor, August 25).'), null);
    checkDefinition(issue('Esk is calm (see the Monitor, $0August 17).'), null);
    checkDefinition(issue('Esk is calm (see Prism, $0August 25).'), null);
    checkDefinition(issue('Esk is calm.').replace('Issue: 156', 'Issue: 1$056'), null);
    checkDefinition(issue('Esk is $0calm.'), null);
  });
});

describe('definition of a teaser', () => {
  const stored = (teaser: string, next: string): string => `
//- /5-156-1.bulletin
Publication: Monitor Volume: 5 Issue: 156

Nothing happened in Orlec (Interfax, August 25).

${teaser}
//- /5-156-2.bulletin
${next}
`;

  it('is the story with that headline, in whatever case it is written', () => {
    checkDefinition(
      stored(
        'A Ferry$0 for “Esk”.',
        'A FERRY FOR "ESK".\n\nPublication: Monitor Volume: 5 Issue: 156\n\nThe ferry came.',
      ),
      ['A Ferry for “Esk”.', '/5-156-2.bulletin A FERRY FOR "ESK".'],
    );
  });

  it('is the next story, if that has no headline of its own', () => {
    checkDefinition(stored('A Ferry$0 for Esk.', 'Publication: Monitor Volume: 5 Issue: 156\n\nThe ferry came.'), [
      'A Ferry for Esk.',
      '/5-156-2.bulletin The ferry ca',
    ]);
  });

  it('is nothing where the next story has another headline', () => {
    checkDefinition(
      stored('A Ferry$0 for Esk.', 'RAIN IN ORLEC.\n\nPublication: Monitor Volume: 5 Issue: 156\n\nIt rained.'),
      null,
    );
  });
});
