/** A cited date, in full and in words. */
import type { CitedDate, Issue } from '../../bulletin/bulletin.ts';
import { dayAfterIssue } from '../../bulletin/citedDates.ts';
import { distance, formatLong } from '../../calendar/format.ts';
import { compareDates } from '../../calendar/plainDate.ts';
import { singleSpaced } from '../names.ts';

/** `Tuesday, August 24, 1999 · 2 days earlier`; of what cannot be resolved, why. `text` is the reading. */
export function describeDate(text: string, cited: CitedDate, issue: Issue | null): string {
  const { node, from, to } = cited;
  const written = singleSpaced(text, node);
  if (!from || !to) return `${written} — ${whyUnresolved(cited, issue)}`;
  if (node.kind !== 'day') return written;
  const day = compareDates(from, to) === 0 ? formatLong(to) : `${formatLong(from)} – ${formatLong(to)}`;
  return issue?.date ? `${day} · ${distance(to, issue.date.date)}` : day;
}

/** A warning where the date lies after the issue, or would if it were one of the issue's own year; null elsewhere. */
export function afterIssueNote({ to, ...cited }: CitedDate, issue: Issue | null): string | null {
  const day = issue?.date && dayAfterIssue({ to, ...cited }, issue.date);
  if (!day || !to) return null;
  return compareDates(day, to) === 0
    ? 'This is after the issue.'
    : `If ${formatLong(day)} is meant, this is after the issue.`;
}

function whyUnresolved({ node }: CitedDate, issue: Issue | null): string {
  if (node.year !== null || (issue?.date && node.kind === 'day')) return 'there is no such day';
  return node.kind === 'day' ? 'of which year is not known, for the issue has no date' : 'of which year is not known';
}
