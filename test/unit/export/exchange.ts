/** What the tests of exchange formats write: documents of fixtures, as the command would. */
import type { Addresses } from '../../../server/src/export/addresses.ts';
import { editionOf } from '../../../server/src/export/edition.ts';
import type { FormatId } from '../../../server/src/export/formatList.ts';
import { FORMATS } from '../../../server/src/export/formats.ts';
import { read } from '../features/read.ts';
import { ISSUE, NOWHERE, PAGES } from './editions.ts';

/** The document that a format makes of fixtures; a format of single documents takes one. */
export function written(id: FormatId, fixtures: readonly string[], addresses: Addresses = NOWHERE): string {
  const format = FORMATS[id];
  const exported = fixtures.map((fixture) => {
    const { bulletin } = read(fixture);
    return { bulletin, edition: editionOf(bulletin, { name: 'fixture' }), path: 'fixture.bulletin' };
  });
  if (format.kind === 'collection')
    return [
      ...format.write(
        exported.map(({ edition }) => edition),
        addresses,
      ),
    ].join('');
  const [only, ...others] = exported;
  if (!only || others.length > 0) throw new Error('this format makes a document of one bulletin');
  return format.write(only, addresses);
}

/** Bulletins of every kind: whole, stored, empty, of an unknown publication, with bad dates and signs that mean something elsewhere. */
export const VARIETY: readonly string[] = [
  ISSUE,
  '',
  'Just words, and more of them.\n',
  'Publication: Monitor Volume: 5 Issue: 156\n\nNobody knows (AP, August 25).\n\nTHE LAMP IS OUT.',
  'Publication: Harbor & Sons Volume: 2 Issue: 3\n\nTHE LAMP IS OUT.\n\nNobody knows why (Lamp_Post {x}, August 25; Лампа, May 5, 1999).\n',
  'Publication: Monitor Volume: 5 Issue: 900\n\nA 100% $LIE.\nBy: O’Brien\n\nIt was said (AP, June 31; Delo, No. 6-7, 1999; River Quarterly, May-June 1999; Interfax).\n',
];

export const ADDRESSES: readonly Addresses[] = [NOWHERE, PAGES];
