/** The hover of a header: the issue's date and how it is known, and its neighbours. */
import type { Issue } from '../../bulletin/bulletin.ts';
import type { IssueNumber } from '../../calendar/calendarRules.ts';
import { dateOfIssue, type IssueDate, isExact } from '../../calendar/dateOfIssue.ts';
import { formatLong } from '../../calendar/format.ts';
import type { IssueCalendar } from '../../calendar/issueCalendar.ts';
import { issueOfDate } from '../../calendar/issueOfDate.ts';
import { nextIssue } from '../../calendar/nextIssue.ts';
import { previousPublicationDays } from '../../calendar/publicationDays.ts';
import { describeIssueDate } from '../issueDate.ts';
import { issueName } from '../names.ts';
import type { Section } from './markup.ts';

export function issueSections(issue: Issue): Section[] {
  const { publication, publicationKnown, volume, number, date } = issue;
  const about: Section = [
    [{ strong: issueName(issue) }, publicationKnown ? '' : ' — a publication of which only the name is known'],
    [date ? describeIssueDate(date) : 'The date of this issue is not known.'],
  ];
  const { calendar } = publication;
  if (!calendar || volume === null || number === null) return [about];
  const previous = previousIssue(calendar, { volume, number }, date);
  const next = nextIssue(calendar, { volume, number });
  return [
    about,
    [...(previous ? [[neighbour('Previous', previous, previous.date)]] : []), [neighbour('Next', next, next.date)]],
  ];
}

function neighbour(which: string, { volume, number }: IssueNumber, date: IssueDate | null): string {
  const name = `${which}: ${volume}/${number}`;
  return date ? `${name}, ${isExact(date) ? '' : 'about '}${formatLong(date.date)}` : name;
}

/** The issue before; of the first of a volume, the one of the publication day before its date. Null when nothing tells. */
function previousIssue(
  calendar: IssueCalendar,
  { volume, number }: IssueNumber,
  date: IssueDate | null,
): (IssueNumber & { readonly date: IssueDate | null }) | null {
  if (number > 1) return { volume, number: number - 1, date: dateOfIssue(calendar, volume, number - 1) };
  if (!date) return null;
  const before = previousPublicationDays(calendar, date.date).next();
  const issue = before.done ? null : issueOfDate(calendar, before.value);
  return issue ? { ...issue, date: dateOfIssue(calendar, issue.volume, issue.number) } : null;
}
