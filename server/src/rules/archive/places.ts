/** Which of two places in an archive comes first, and how they are called. */
import type { Archive } from '../../archive/archive.ts';
import type { FileRecord, ItemRecord } from '../../archive/record.ts';
import type { ArchivedIssue } from '../../archive/volume.ts';
import { toEpochDay } from '../../calendar/plainDate.ts';
import { compareNames } from '../../text/compareNames.ts';
import type { Span } from '../../text/span.ts';

/**
 * Negative when file `a` is the earlier one: by the dates of their issues, those without one last; of one day by issue, within one issue by the order of
 * its files; by name where nothing else tells them apart. An order of all files, whichever are compared first.
 */
export function compareFiles(archive: Archive, a: FileRecord, b: FileRecord): number {
  const one = archive.issues.ofFile(a);
  const other = archive.issues.ofFile(b);
  const byDay = dayOf(one) - dayOf(other);
  // Two issues without a date: the difference is no number.
  if (byDay) return byDay;
  if (!one || !other) return Number(other !== null) - Number(one !== null) || compareNames(a.uri, b.uri);
  if (one === other) return one.files.indexOf(a) - one.files.indexOf(b);
  return compareNames(one.publication, other.publication) || one.volume - other.volume || one.number - other.number;
}

function dayOf(issue: ArchivedIssue | null): number {
  return issue?.date ? toEpochDay(issue.date.date) : Infinity;
}

/** Where an item is seen: its headline, else its first paragraph, else all of it. */
export function faceOf(item: ItemRecord): Span {
  const { start, end } = item.headline ?? item.paragraphs[0] ?? item;
  return { start, end };
}

/** Whether a file is the first of its issue, so that what is said of the issue is said once. */
export function speaksForIssue(issue: ArchivedIssue, file: FileRecord): boolean {
  return issue.files[0] === file;
}
