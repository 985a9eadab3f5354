/** The hover of a cross-reference: which issues it means. */
import type { Resolution } from '../../archive/resolve.ts';
import { isDated } from '../../archive/volume.ts';
import type { Bulletin, CitedDate, CrossReferenceGroup } from '../../bulletin/bulletin.ts';
import type { IssueNumber } from '../../calendar/calendarRules.ts';
import { issueOfDate } from '../../calendar/issueOfDate.ts';
import { compareDates } from '../../calendar/plainDate.ts';
import { isPublicationDay } from '../../calendar/publicationDays.ts';
import type { Publication } from '../../publication/publication.ts';
import { touches } from '../../text/span.ts';
import { afterIssueNote, describeDate } from './citedDate.ts';
import type { Run, Section } from './markup.ts';
import { resolutionsOf, type Surroundings, storyLines, storyTitles } from './stories.ts';

/** `offset` is the cursor's, in the reading: of several days, the one there is told in full. */
export function crossReferenceSection(
  bulletin: Bulletin,
  group: CrossReferenceGroup,
  offset: number,
  surroundings: Surroundings,
): Section {
  const { publication, direction, dates } = group;
  const resolutions = resolutionsOf(bulletin, group, surroundings);
  if (direction !== 'dated') {
    const [within] = resolutions ?? [];
    const where = direction === 'below' ? 'Further down in this issue' : 'Further up in this issue';
    return [[where], ...(within?.isClear ? storyLines(within, surroundings) : [])];
  }
  const lines: (readonly Run[])[] = publication ? [[{ strong: publication.name }]] : [];
  for (const date of dates) {
    const { start } = bulletin.reading.toSourceSpan({ start: date.start, end: date.end });
    const resolution = resolutions?.find(({ days }) => days?.start === start) ?? null;
    lines.push(...dayLines(bulletin, publication, { date, resolution }, surroundings));
    if (!resolution) continue;
    const isTold = dates.length === 1 || touches(date, offset);
    lines.push(...(isTold ? storyLines : storyTitles)(resolution, surroundings));
  }
  return lines;
}

/** A day that a cross-reference names, and what the archive has of it; null for a reference that it does not have. */
interface NamedDay {
  readonly date: CitedDate;
  readonly resolution: Resolution | null;
}

function dayLines(
  { tree, issue }: Bulletin,
  publication: CrossReferenceGroup['publication'],
  { date, resolution }: NamedDay,
  { archive }: Surroundings,
): Section {
  const known = publication?.publication ?? null;
  const numbers = resolution?.issues.length ? heldIssues(resolution) : known ? issueOn(known, date) : '';
  // A file that was opened by itself has no archive around it.
  const isMissing = resolution?.issues.length === 0 && archive.isComplete && archive.size > 1;
  const note = afterIssueNote(date, issue);
  return [
    [describeDate(tree.text, date, issue), numbers, isMissing ? ' · not in the archive' : ''],
    ...(note ? [[note]] : []),
  ];
}

/** What the archive holds of a day is surer than what the calendar counts. */
function heldIssues({ issues }: Resolution): string {
  const [first, ...others] = issues.map(nameOf);
  if (others.length === 0) return ` · issue ${first}`;
  return issues.some((issue) => !isDated(issue))
    ? ` · issue ${first}, or near it`
    : ` · issues ${[first, ...others].join(', ')}`;
}

/** Which issues came out on the date, as far as the calendar knows. */
function issueOn({ calendar }: Publication, { node, from, to }: CitedDate): string {
  if (!calendar || !from || !to || node.kind !== 'day') return '';
  if (isPublicationDay(calendar, to) === false) return ' · no issue came out on this day';
  const last = issueOfDate(calendar, to);
  if (!last) return ' · whether an issue came out is not known';
  const first = compareDates(from, to) < 0 ? issueOfDate(calendar, from) : null;
  const numbers = first ? `issues ${nameOf(first)} to ${nameOf(last)}` : `issue ${nameOf(last)}`;
  return ` · ${numbers}${last.certain && (first?.certain ?? true) ? '' : ', or near it'}`;
}

function nameOf({ volume, number }: IssueNumber): string {
  return `${volume}/${number}`;
}
