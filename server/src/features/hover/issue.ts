/** The hover of a header: the issue's date and how it is known, and its neighbours. */
import type { Archive } from '../../archive/archive.ts';
import { dateBeside } from '../../archive/dating.ts';
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

export function issueSections(issue: Issue, archive: Archive): Section[] {
  const { publication, publicationKnown, volume, number, date } = issue;
  const about: Section = [
    [{ strong: issueName(issue) }, publicationKnown ? '' : ' — a publication of which only the name is known'],
    [date ? describeIssueDate(date) : 'The date of this issue is not known.'],
  ];
  const { calendar } = publication;
  if (!calendar || volume === null || number === null) return [about];
  const previous = previousIssue(calendar, { volume, number }, date);
  const next = nextIssue(calendar, { volume, number });
  const dateOf = (beside: DatedNumber): IssueDate | null => {
    const held = archive.issues.get(publication.name, beside.volume, beside.number);
    if (held) return held.date;
    return beside.volume === volume ? dateBeside(beside.number, beside.date, { number, date }) : beside.date;
  };
  return [
    about,
    [
      ...(previous ? [[neighbour('Previous', previous, dateOf(previous))]] : []),
      [neighbour('Next', next, dateOf(next))],
    ],
  ];
}

/** An issue with its date as far as the calendar alone can tell. */
interface DatedNumber extends IssueNumber {
  readonly date: IssueDate | null;
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
): DatedNumber | null {
  if (number > 1) return { volume, number: number - 1, date: dateOfIssue(calendar, volume, number - 1) };
  if (!date) return null;
  const before = previousPublicationDays(calendar, date.date).next();
  const issue = before.done ? null : issueOfDate(calendar, before.value);
  return issue ? { ...issue, date: dateOfIssue(calendar, issue.volume, issue.number) } : null;
}
