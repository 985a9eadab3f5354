import type { CitedDate, CrossReferenceGroup } from '../bulletin/bulletin.ts';
import { issueOfDate } from '../calendar/issueOfDate.ts';
import { addDays, compareDates, type PlainDate } from '../calendar/plainDate.ts';
import { slug } from './slug.ts';

/** `monitor-5-156`: the name by which exports call an issue. */
export function issueId(
  publication: string,
  { volume, number }: { readonly volume: number | null; readonly number: number | null },
): string {
  return [slug(publication), volume, number].filter((part) => part !== null).join('-');
}

/** A range of more days than this is no list of issues. */
const MOST_DAYS = 31;

/** The issues that a date of a cross-reference surely means; none where the calendar cannot tell. */
export function issuesMeant({ publication }: CrossReferenceGroup, { node, from, to }: CitedDate): string[] {
  const calendar = publication?.publication?.calendar;
  if (!calendar || !from || !to || node.kind !== 'day') return [];
  const ids: string[] = [];
  let day: PlainDate = from;
  for (let count = 0; count < MOST_DAYS && compareDates(day, to) <= 0; count++, day = addDays(day, 1)) {
    const issue = issueOfDate(calendar, day);
    if (issue?.certain) ids.push(issueId(publication.name, issue));
  }
  return ids;
}
