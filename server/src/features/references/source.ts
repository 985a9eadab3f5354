import type { Archive } from '../../archive/archive.ts';
import { citationsOf } from '../../archive/citationsOf.ts';
import type { References } from './found.ts';

/** Every citation of a source; it is declared nowhere. */
export function sourceReferences(archive: Archive, source: string): References {
  const uses = citationsOf(archive, source).map(({ file, citation: { start, end } }) => {
    const span = { start, end };
    return { uri: file.uri, span, name: span };
  });
  return { declarations: [], uses };
}
