import type { Archive } from '../../archive/archive.ts';
import { lostHeadline } from '../../archive/teasers.ts';
import type { Bulletin } from '../../bulletin/bulletin.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { TextEdit } from '../../text/textEdit.ts';
import { lineEndOf } from '../formatting/lineEnds.ts';
import { inHouseCase } from '../headlineForm.ts';

export interface Restoration {
  readonly headline: string;
  /** In offsets of the file. */
  readonly edit: TextEdit;
}

/**
 * Gives an item back the headline that it has lost, as the teaser of the item before it still tells it: above the header line (B-26), as the house sets
 * headlines. Offered on the header line; null elsewhere, and where no teaser tells it.
 */
export function restoreHeadline(bulletin: Bulletin, archive: Archive, uri: string, range: Span): Restoration | null {
  const { reading, style } = bulletin;
  const file = archive.get(uri);
  if (!file?.header || !overlaps(file.header, range)) return null;
  const lost = lostHeadline(archive, file);
  if (!lost) return null;
  const headline = inHouseCase(lost.text, style.headlineCase);
  const lineEnd = lineEndOf(reading.source);
  const { start } = file.header;
  return { headline, edit: { start, end: start, text: `${headline}${lineEnd}${lineEnd}` } };
}
