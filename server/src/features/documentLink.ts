import type { Archive } from '../archive/archive.ts';
import { resolveReference } from '../archive/resolve.ts';
import { issueLabel } from '../archive/volume.ts';
import type { Span } from '../text/span.ts';
import { type FilePlace, placeOfHeader, placeOfStory } from './filePlace.ts';
import { daysAt, referenceAt } from './recordAt.ts';

/** A day of a cross-reference that leads to an issue which is held. */
export interface IssueLink {
  /** In offsets of the file. */
  readonly span: Span;
  /** What it leads to: `Monitor 5/155`. */
  readonly title: string;
}

/** The links of a file in the archive, in their order. Only whether there is an issue is looked up; which story of it is meant, `linkTarget` tells. */
export function documentLinks(archive: Archive, uri: string): readonly IssueLink[] {
  const links: IssueLink[] = [];
  for (const { references } of archive.get(uri)?.items ?? []) {
    for (const { publication, days } of references) {
      if (publication === null) continue;
      for (const { start, end, from, to } of days) {
        const issue = archive.issues.onDay(publication, to)[0] ?? archive.issues.onDay(publication, from)[0];
        if (!issue) continue;
        links.push({ span: { start, end }, title: issueLabel(issue) });
      }
    }
  }
  return links;
}

/** Where the link at an offset leads: to the story that is clearly meant, else to the beginning of the issue. */
export function linkTarget(archive: Archive, uri: string, offset: number): FilePlace | null {
  const file = archive.get(uri);
  const place = file && referenceAt(file, offset);
  const days = place && daysAt(place.reference, offset);
  if (!days) return null;
  const resolution = resolveReference(archive, place).find((each) => each.days === days);
  const [story] = resolution?.isClear ? resolution.targets : [];
  if (story) return placeOfStory(story);
  const [first] = resolution?.issues[0]?.files ?? [];
  return (first && placeOfHeader(first)[0]) ?? null;
}
