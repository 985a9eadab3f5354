/** The hover of a cross-reference: which issues it means. */
import type { Bulletin, CitedDate, CrossReferenceGroup } from '../../bulletin/bulletin.ts';
import type { IssueNumber } from '../../calendar/calendarRules.ts';
import { issueOfDate } from '../../calendar/issueOfDate.ts';
import { compareDates } from '../../calendar/plainDate.ts';
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
