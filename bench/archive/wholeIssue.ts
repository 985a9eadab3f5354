/** An issue of any length, as an author writes it: one header, and below it items with their headlines. */
import { type PlannedIssue, plannedIssues } from './issues.ts';
import { itemText } from './item.ts';
import { Random } from './random.ts';

const VOLUME = 5;
const NUMBER = 156;

/** The issue that is written. */
export function writtenIssue(): PlannedIssue {
  const issue = plannedIssues().find(({ volume, number }) => volume === VOLUME && number === NUMBER);
  if (!issue) throw new Error('the calendar has no such issue');
  return issue;
}

export function wholeIssue(length: number): string {
  const issue = writtenIssue();
  const random = new Random(1);
  const parts = [`Publication: Monitor Volume: ${VOLUME} Issue: ${NUMBER}`];
  for (let written = 0, count = 1; written < length; count++) {
    const body = itemText(issue, count, true, random)
      .split(/\n+/)
      .filter((part) => part.includes('. '));
    const item = [`THE FERRY IS LATE, DAY ${count}.`, ...body].join('\n\n');
    parts.push(item);
    written += item.length + 2;
  }
  return parts.join('\n\n').slice(0, length);
}
