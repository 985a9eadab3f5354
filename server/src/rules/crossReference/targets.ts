/** The days that cross-references name, and those of the issue's own publication among them. */
import type { Bulletin, CitedDate, CrossReferenceGroup } from '../../bulletin/bulletin.ts';
import { dayAfterIssue } from '../../bulletin/citedDates.ts';
import { type IssueDate, isExact } from '../../calendar/dateOfIssue.ts';
import { compareDates, type PlainDate } from '../../calendar/plainDate.ts';
import { hasImpossibleDay, runsBackward } from '../citation/days.ts';
import { eachReference } from '../references.ts';

/** Calls `visit` for every target of every cross-reference. */
export function eachTarget(bulletin: Bulletin, visit: (group: CrossReferenceGroup) => void): void {
  eachReference(bulletin, ({ groups }) => {
    for (const group of groups) if (group.role === 'crossReference') visit(group);
  });
}

/** Whether a target is an issue of the bulletin's own publication. */
export function isOwn({ issue }: Bulletin, { publication }: CrossReferenceGroup): boolean {
  return issue !== null && publication?.publication === issue.publication;
}

/**
 * The day that is surely not before the issue, as a target must be: of the own publication the day of the issue itself, too. Null for every other
 * date, and where the date of the issue leaves it open.
 */
export function futureDay(bulletin: Bulletin, group: CrossReferenceGroup, date: CitedDate): PlainDate | null {
  const issue = bulletin.issue?.date;
  if (!issue || isFault(date, issue)) return null;
  const after = dayAfterIssue(date, issue);
  if (after || !date.to || date.node.kind !== 'day' || !isOwn(bulletin, group)) return after;
  return isExact(issue) && compareDates(date.to, issue.date) === 0 ? date.to : null;
}

/** Whether another rule says that a date is none. */
export function isFault(date: CitedDate, issue: IssueDate): boolean {
  return runsBackward(date) || hasImpossibleDay(date, issue);
}
