/** The hover of a cross-reference: which issues it means. */
import type { Bulletin, CitedDate, CrossReferenceGroup } from '../../bulletin/bulletin.ts';
import { issueOfDate } from '../../calendar/issueOfDate.ts';
import { isPublicationDay } from '../../calendar/publicationDays.ts';
import type { Publication } from '../../publication/publication.ts';
import { afterIssueNote, describeDate } from './citedDate.ts';
import type { Run, Section } from './markup.ts';

export function crossReferenceSection({ tree, issue }: Bulletin, group: CrossReferenceGroup): Section {
  const { publication, direction, dates } = group;
  if (direction !== 'dated')
    return [[direction === 'below' ? 'Further down in this issue' : 'Further up in this issue']];
  const lines: (readonly Run[])[] = publication ? [[{ strong: publication.name }]] : [];
  for (const date of dates) {
    const known = publication?.publication ?? null;
    lines.push([describeDate(tree.text, date, issue), ...(known ? [issueOn(known, date)] : [])]);
    const note = afterIssueNote(date, issue);
    if (note) lines.push([note]);
  }
  return lines;
}

/** Which issue came out on the date, as far as the calendar knows; for a range, on its last day. */
function issueOn({ calendar }: Publication, { node, to }: CitedDate): string {
  if (!calendar || !to || node.kind !== 'day') return '';
  const published = isPublicationDay(calendar, to);
  if (published === false) return ' · no issue came out on this day';
  const issue = issueOfDate(calendar, to);
  if (published === 'unknown' || !issue) return ' · whether an issue came out is not known';
  return ` · issue ${issue.volume}/${issue.number}${issue.certain ? '' : ' or one near it'}`;
}
