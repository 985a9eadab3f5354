// What day a snippet proposes: that of today as it stands in its file, and one that fits the issue where its date is known.
import { formatMonthDay } from '../../server/src/calendar/format.ts';
import { addDays, parseIso } from '../../server/src/calendar/plainDate.ts';

/** Month and day of today, as the file of the snippets has them made: digits to a name, no leading zero. */
const TODAY = /\$\{CURRENT_MONTH\/.*?\/\} \$\{CURRENT_DATE\/.*?\/\}/g;
const THIS_YEAR = /\$CURRENT_YEAR\b/g;

/**
 * The body of a snippet with days that fit an issue of this day, `1999-08-26`: with its own where the year is written after it, as in its date line,
 * else with the day before, which is what most citations and cross-references name.
 */
export function datedLikeIssue(body: string, day: string): string {
  const issue = parseIso(day);
  if (issue === null) return body;
  const isDateLine = body.search(THIS_YEAR) >= 0;
  return body
    .replace(TODAY, formatMonthDay(isDateLine ? issue : addDays(issue, -1)))
    .replace(THIS_YEAR, String(issue.year));
}
