/** What leads from item to item on a page: `see below` and `see above`. */
import { itemMeantIn } from '../../archive/withinIssue.ts';
import type { Bulletin, CrossReferenceGroup, Item } from '../../bulletin/bulletin.ts';

export interface PageLinks {
  /** The id of the element that shows an item; null where nothing leads to it, so that its piece stays the same when items come and go before it. */
  idOf(item: Item): string | null;
  /** The id of the element that a group leads to; null where it leads nowhere on the page. */
  idMeant(group: CrossReferenceGroup): string | null;
}

export function pageLinksOf(bulletin: Bulletin): PageLinks {
  const placeMeant = itemMeantIn(new Map([['', bulletin]]));
  const itemMeant = (group: CrossReferenceGroup): Item | null => {
    const place = placeMeant('', group);
    return place && (bulletin.items[place.index] ?? null);
  };
  const groups = bulletin.references.flatMap(({ parenthesis }) => parenthesis.groups);
  const meant = new Set(groups.map((group) => (group.role === 'crossReference' ? itemMeant(group) : null)));
  const idOf = (item: Item | null): string | null =>
    item && meant.has(item) ? `item-${bulletin.items.indexOf(item) + 1}` : null;
  return { idOf, idMeant: (group) => idOf(itemMeant(group)) };
}
