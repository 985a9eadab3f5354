import type { Archive } from '../../archive/archive.ts';
import { touches } from '../../text/span.ts';
import { citationAt } from '../recordAt.ts';
import type { References } from './found.ts';
import { issueReferences } from './issue.ts';
import { sourceReferences } from './source.ts';
import { storyReferences } from './story.ts';
import { storyAt } from './storyAt.ts';

/**
 * What leads to the thing at an offset: to the story of a headline, to the one that a teaser announces or a cross-reference clearly means, from a header
 * to the issue; every citation of a source. `uri` is a file's in the archive. Null where nothing stands that others lead to.
 */
export function references(archive: Archive, uri: string, offset: number): References | null {
  const file = archive.get(uri);
  if (!file) return null;
  if (file.header && touches(file.header, offset)) return issueReferences(archive, file);
  const citation = citationAt(file, offset);
  if (citation) return sourceReferences(archive, citation.source);
  const story = storyAt(archive, uri, offset);
  return story && storyReferences(archive, story);
}
