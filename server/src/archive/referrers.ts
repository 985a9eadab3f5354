/** The other direction: which cross-references lead to a story, or to an issue. */
import { toEpochDay } from '../calendar/plainDate.ts';
import { compareNames } from '../text/compareNames.ts';
import type { Archive } from './archive.ts';
import type { FileRecord, ItemRecord, ReferenceRecord, ReferredDays } from './record.ts';
import { type ReferencePlace, resolveReference, storyMeant } from './resolve.ts';

/** A cross-reference that leads somewhere, by one of its days; null for one within the issue. */
export interface Referrer extends ReferencePlace {
  readonly days: ReferredDays | null;
}

/**
 * The cross-references that lead to a story: those for which no other story is likelier, if anything speaks for it. By the names of their
 * files, in each in the order of the text. Takes time linear in the references to the issue's days.
 */
export function referrersOf(archive: Archive, file: FileRecord, item: ItemRecord): readonly Referrer[] {
  return referrersByItem(archive, file).get(item) ?? [];
}

/** The same for every story of a file at once; those that nothing refers to are left out. */
export function referrersByItem(archive: Archive, file: FileRecord): ReadonlyMap<ItemRecord, readonly Referrer[]> {
  const byItem = new Map<ItemRecord, Referrer[]>();
  for (const place of referencesToIssueOf(archive, file)) {
    const items = new Set<ItemRecord>();
    for (const resolution of resolveReference(archive, place)) {
      const story = storyMeant(resolution);
      // Two days of a list may lead to one story.
      if (story?.file !== file || items.has(story.item)) continue;
      items.add(story.item);
      const referrers = byItem.get(story.item) ?? [];
      referrers.push({ ...place, days: resolution.days });
      byItem.set(story.item, referrers);
    }
  }
  return byItem;
}

/** The cross-references of other issues, and of other publications, that lead to an issue, whichever of its stories they mean. In the same order. */
export function referrersOfIssue(archive: Archive, file: FileRecord): readonly Referrer[] {
  const issue = archive.issues.ofFile(file);
  if (!issue) return [];
  return referencesToIssueOf(archive, file).flatMap((place) => {
    const found = resolveReference(archive, place).find(
      (resolution) =>
        resolution.days !== null && (storyMeant(resolution)?.issue ?? resolution.issues[0] ?? null) === issue,
    );
    return found ? [{ ...place, days: found.days }] : [];
  });
}

/** The cross-references that may lead to the issue of a file, or within it. */
function referencesToIssueOf(archive: Archive, file: FileRecord): readonly ReferencePlace[] {
  const issue = archive.issues.ofFile(file);
  const own = new Set<FileRecord>(issue?.files ?? [file]);
  const first = issue?.date ? toEpochDay(issue.date.earliest) : Infinity;
  const last = issue?.date ? toEpochDay(issue.date.latest) : -Infinity;
  const files = new Set(own);
  for (let day = first; day <= last; day++) {
    for (const each of archive.referringTo(issue?.publication ?? '', day)) files.add(each);
  }
  const mayLeadHere = (each: FileRecord, { direction, publication, days }: ReferenceRecord): boolean =>
    direction === 'dated'
      ? publication === issue?.publication && days.some(({ from, to }) => from <= last && first <= to)
      : own.has(each);
  const byName = [...files].sort((a, b) => compareNames(a.uri, b.uri));
  return byName.flatMap((each) =>
    each.items.flatMap((item) =>
      item.references
        .filter((reference) => mayLeadHere(each, reference))
        .map((reference) => ({ file: each, item, reference })),
    ),
  );
}
