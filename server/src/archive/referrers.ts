/** The other direction: which cross-references lead to a story. */
import { toEpochDay } from '../calendar/plainDate.ts';
import type { Archive } from './archive.ts';
import { compareNames } from './itemOrder.ts';
import type { FileRecord, ItemRecord } from './record.ts';
import { type ReferencePlace, resolveReference } from './resolve.ts';

/**
 * The cross-references that lead to a story: those for which no other story is likelier. By the names of their
 * files, in each in the order of the text. Takes time linear in the references to the issue's days.
 */
export function referrersOf(archive: Archive, file: FileRecord, item: ItemRecord): readonly ReferencePlace[] {
  return referencesToIssueOf(archive, file).filter((place) =>
    resolveReference(archive, place).some(({ targets: [best] }) => best?.file === file && best.item === item),
  );
}

/** The cross-references that may lead to the issue of a file, or within it. */
function referencesToIssueOf(archive: Archive, file: FileRecord): readonly ReferencePlace[] {
  const issue = archive.issues.ofFile(file);
  const files = new Set<FileRecord>(issue?.files ?? [file]);
  if (issue?.date) {
    for (let day = toEpochDay(issue.date.earliest); day <= toEpochDay(issue.date.latest); day++) {
      for (const each of archive.referringTo(issue.publication, day)) files.add(each);
    }
  }
  const byName = [...files].sort((a, b) => compareNames(a.uri, b.uri));
  return byName.flatMap((each) =>
    each.items.flatMap((item) => item.references.map((reference) => ({ file: each, item, reference }))),
  );
}
