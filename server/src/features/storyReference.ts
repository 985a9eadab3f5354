/** How another item refers to an issue of the archive. */
import type { Archive } from '../archive/archive.ts';
import { isDated } from '../archive/volume.ts';
import type { Bulletin, Knowledge } from '../bulletin/bulletin.ts';
import { issueOfNode } from './archiveTree.ts';
import { houseDate } from './completion/dates.ts';

/**
 * `(see the Monitor, August 25)`, as the bulletin `from` would write it; with its year where that bulletin would read another one, and where there is none. `id` is
 * that of a node of the archive's tree: an issue or an item. Null where it is not sure on which day the issue came out.
 */
export function storyReference(
  archive: Archive,
  knowledge: Knowledge,
  id: string,
  from: Bulletin | null,
): string | null {
  const issue = issueOfNode(archive, id);
  if (!issue || !isDated(issue)) return null;
  const publication = knowledge.publications.find(issue.publication);
  const isOwn = from?.issue?.publication.name === issue.publication;
  const name = (isOwn ? from.style.crossReferenceName : null) ?? publication?.names[0] ?? issue.publication;
  return `(see ${name}, ${houseDate(issue.date.date, from?.issue?.date?.date ?? null)})`;
}
