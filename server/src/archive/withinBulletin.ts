/** Where `see below` and `see above` lead in a bulletin by itself, for hosts that show or write a single one. */
import type { Bulletin, CrossReferenceGroup, Item } from '../bulletin/bulletin.ts';
import { Archive } from './archive.ts';
import { resolveReference } from './resolve.ts';

/** The item that a group surely means; null for one that names days, and where it is not clear which is meant. */
export type ItemMeant = (group: CrossReferenceGroup) => Item | null;

/** A bulletin that ends with a teaser holds a part of its issue only, and what is meant may lie in another file. Nothing is looked up before it is asked for. */
export function itemMeantIn(bulletin: Bulletin): ItemMeant {
  if (bulletin.items.some(({ teaser }) => teaser)) return () => null;
  let meant: ReadonlyMap<number, Item> | null = null;
  return (group) => {
    if (group.direction === 'dated') return null;
    meant ??= itemsByReference(bulletin);
    return meant.get(bulletin.reading.toSourceSpan(group).start) ?? null;
  };
}

/** By where the references begin in the file. */
function itemsByReference(bulletin: Bulletin): ReadonlyMap<number, Item> {
  const archive = new Archive();
  archive.update('', bulletin);
  const file = archive.get('');
  const meant = new Map<number, Item>();
  for (const item of file?.items ?? []) {
    for (const reference of item.references) {
      if (!file || reference.direction === 'dated') continue;
      const [resolution] = resolveReference(archive, { file, item, reference });
      const target = resolution?.isClear ? resolution.targets[0] : undefined;
      const found = target && bulletin.items[file.items.indexOf(target.item)];
      if (found) meant.set(reference.start, found);
    }
  }
  return meant;
}
