/** A fixture of one file as an edition. */

import { addressesOf } from '../../../server/src/export/addresses.ts';
import { type Edition, editionOf } from '../../../server/src/export/edition.ts';
import { read } from '../features/read.ts';

/** The file goes by the name "fixture". */
export function edition(fixture: string, firstPosition = 1): Edition {
  return editionOf(read(fixture).bulletin, { name: 'fixture', firstPosition });
}

/** Nothing is known of where issues can be read. */
export const NOWHERE = addressesOf({ baseUrl: null });

/** The publisher has pages. */
export const PAGES = addressesOf({ baseUrl: 'https://example.org/digest' });

/** With most of what an issue can hold. */
export const ISSUE = `
Publication: Monitor Volume: 5 Issue: 156
Date: August 26, 1999

THE PIER AT ESK IS OPEN AGAIN.
By: Dagna Holm, Olle Brant and Ida Berg

Two <ferries> & a barge
tied up there {--late--}{++early++} (BNS, Interfax,
August 24-25; see also the Monitor, August 23, 24).

– The first was full (Zolotoi Rog [Varn], August 25).
– The second (SFA) was not (Polit.ru, No. 6, 1999).

NEXT TO NOTHING.

It rained (see the Monitor, August 25) and “rained” (AP, August 25).

The Monitor is a publication of the Sarmel Reading Room. Write to it.
`;
