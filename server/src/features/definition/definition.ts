import type { Archive } from '../../archive/archive.ts';
import { headlineRecordAt, referenceAt } from '../recordAt.ts';
import { crossReferenceDefinition } from './crossReference.ts';
import type { Definition } from './found.ts';
import { headlineDefinition } from './headline.ts';

/** Where a cross-reference, a day of one, or a teaser leads; a headline leads to itself. `uri` is a file's in the archive, `offset` one in it. */
export function definition(archive: Archive, uri: string, offset: number): Definition | null {
  const file = archive.get(uri);
  if (!file) return null;
  const reference = referenceAt(file, offset);
  if (reference) return crossReferenceDefinition(archive, reference, offset);
  const item = headlineRecordAt(file, offset);
  return item && headlineDefinition(archive, file, item);
}
