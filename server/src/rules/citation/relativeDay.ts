import type { Paragraph, Parenthesis } from '../../bulletin/bulletin.ts';
import { isExact } from '../../calendar/dateOfIssue.ts';
import { formatMonthDay, weekdayName } from '../../calendar/format.ts';
import { addDays, compareDates, daysUntil, type PlainDate, plainDate } from '../../calendar/plainDate.ts';
import { trimEnd } from '../../syntax/characters.ts';
import { dateBeginsAt, readDates } from '../../syntax/dates.ts';
import type { Span } from '../../text/span.ts';
import { replace } from '../edits.ts';
import { eachGloss } from '../references.ts';
import { defineRule } from '../rule.ts';

export const relativeDay = defineRule({
  id: 'citation/relative-day',
  severity: 'warning',
  options: {},
  docs: {
    summary: '`yesterday`, `today` or a weekday followed by the date of another day.',
    why:
      'Relative days count from the date of the issue (B-24). Where a date in parentheses explains one, both must be the same day; one of them was left ' +
      'as it was when a story moved to the next issue. The rule speaks only where the date of the issue is certain.',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (August 23), and a third on Tuesday (August 25). It has left again (BNS, August 25).
                          ^^^^^^^^^^^^^^^^^^^^^ citation/relative-day
                                                                ^^^^^^^^^^^^^^^^^^^ citation/relative-day
`,
    ],
    right: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (August 25), and a third on Tuesday (August 24). It has left again (BNS, August 25).
`,
    ],
  },
  check(bulletin, report) {
    const issued = bulletin.issue?.date;
    if (!issued || !isExact(issued)) return;
    eachGloss(bulletin, (parenthesis, paragraph) => {
      const explained = explainedDay(bulletin.tree.text, paragraph, parenthesis);
      const date = explained && nearest(explained.month, explained.day, issued.date);
      if (!explained || !date) return;
      const { word, start, end } = explained;
      const offset = OFFSETS.get(word.toLowerCase());
      const meant = offset === undefined ? null : addDays(issued.date, offset);
      if (meant ? compareDates(meant, date) === 0 : weekdayName(date) === word) return;
      report({
        start,
        end,
        message: meant
          ? `In this issue, “${word}” is ${formatMonthDay(meant)}.`
          : `${formatMonthDay(date)} was a ${weekdayName(date)}.`,
        fix: meant && {
          title: `Change the date to ${formatMonthDay(meant)}`,
          safe: false,
          edits: [replace(explained.date, formatMonthDay(meant))],
        },
      });
    });
  },
});

/** Days from the date of the issue. */
const OFFSETS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
]);

interface ExplainedDay extends Span {
  readonly word: string;
  readonly date: Span;
  readonly month: number;
  readonly day: number;
}

const DAY_WORD = /(?<!\p{L})(?:[Yy]esterday|[Tt]oday|[Tt]omorrow|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/u;
/** All these words end in one of them, and few others before a parenthesis do. */
const LAST_LETTERS = 'yw';
/** `(?<!\p{L})Wednesday` has ten characters at most. */
const LONGEST_DAY_WORD = 10;

/** `yesterday (August 23)`: a word for a day with nothing but one date without a year in the parenthesis behind it; null for all else. */
function explainedDay(text: string, paragraph: Paragraph, { node }: Parenthesis): ExplainedDay | null {
  const before = trimEnd(text, paragraph.start, node.start);
  if (!LAST_LETTERS.includes(text.charAt(before - 1)) || !dateBeginsAt(text, node.start + 1, node.end - 1)) return null;
  const word = DAY_WORD.exec(text.slice(Math.max(paragraph.start, before - LONGEST_DAY_WORD), before))?.[0];
  const { dates, end } = readDates(text, node.start + 1, node.end - 1, []);
  const [date, ...others] = dates;
  if (!word || !date || others.length > 0 || end !== node.end - 1) return null;
  if (date.kind !== 'day' || date.from !== date.to || date.year !== null) return null;
  const { month, day } = date.from;
  return { word, month, day, date: { start: date.start, end: date.end }, start: before - word.length, end: node.end };
}

/** The year that puts a day nearest to the issue. */
function nearest(month: number, day: number, issue: PlainDate): PlainDate | null {
  const years = [issue.year, issue.year - 1, issue.year + 1];
  const dates = years.flatMap((year) => plainDate(year, month, day) ?? []);
  const far = (date: PlainDate): number => Math.abs(daysUntil(date, issue));
  return dates.sort((a, b) => far(a) - far(b))[0] ?? null;
}
