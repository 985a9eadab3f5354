import type { Archive } from '../../archive/archive.ts';
import type { Span } from '../../text/span.ts';
import { citationAt, headlineRecordAt, referenceAt } from '../recordAt.ts';
import { crossReferenceHighlights } from './crossReference.ts';
import { headlineHighlights } from './headline.ts';
import { sourceHighlights } from './source.ts';

/** What in a file belongs together with the thing at an offset of it, that thing included. `uri` is the file's in the archive. Null where nothing does. */
export function documentHighlights(archive: Archive, uri: string, offset: number): readonly Span[] | null {
  const file = archive.get(uri);
  if (!file) return null;
  const citation = citationAt(file, offset);
  if (citation) return sourceHighlights(file, citation.source);
  const place = referenceAt(file, offset);
  if (place) return crossReferenceHighlights(archive, place, offset);
  const item = headlineRecordAt(file, offset);
  return item && headlineHighlights(archive, file, item);
}
