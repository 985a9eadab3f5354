import type { IssueDate } from '../calendar/dateOfIssue.ts';
import { styleOf } from '../publication/style.ts';
import type { Bulletin } from './bulletin.ts';
import { readItems } from './items.ts';
import { paragraphReader } from './paragraphs.ts';
import { referencesOf } from './readBulletin.ts';

/** A bulletin read again as one of another date, which is known better now: what it cites gets its years anew, the tree stays. */
export function dated(bulletin: Bulletin, date: IssueDate): Bulletin {
  const { issue, tree, knowledge } = bulletin;
  if (!issue) return bulletin;
  const items = readItems(tree, paragraphReader(tree.text, knowledge, date.latest));
  return {
    ...bulletin,
    issue: { ...issue, date },
    style: styleOf(issue.publication.style, date),
    items,
    references: referencesOf(items),
  };
}
