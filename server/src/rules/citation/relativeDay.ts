import type { Bulletin, Paragraph, Parenthesis } from '../../bulletin/bulletin.ts';
import { isExact } from '../../calendar/dateOfIssue.ts';
import { formatMonthDay, weekdayName } from '../../calendar/format.ts';
import { addDays, compareDates, daysUntil, type PlainDate, plainDate } from '../../calendar/plainDate.ts';
import { isLetter, trimEnd } from '../../syntax/characters.ts';
import { readDates } from '../../syntax/dateList.ts';
import { dateBeginsAt } from '../../syntax/dateStart.ts';
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
      'as it was when a story moved to the next issue. So must a weekday and the date after it (`Sunday, August 22`), where the year is written, or the day is near the issue and its ' +
      'story has named no year. The rule speaks only where the date of the issue is certain.',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (August 23), and a third on Tuesday (August 25). It has left again (BNS, August 25).
                          ^^^^^^^^^^^^^^^^^^^^^ citation/relative-day
                                                                ^^^^^^^^^^^^^^^^^^^ citation/relative-day
`,
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there on Tuesday, August 25 (BNS, Monday, August 24). The pier shuts on Sunday, January 2, 2001.
                             ^^^^^^^^^^^^^^^^^^ citation/relative-day
                                                      ^^^^^^^^^^^^^^^^^ citation/relative-day
                                                                                            ^^^^^^^^^^^^^^^^^^^^^^^ citation/relative-day
`,
    ],
    right: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (August 25), and a third on Tuesday (August 24). It has left again (BNS, August 25).

The first came on Friday, August 20, and the last on Sunday, December 31, 1899. Tuesday, March 3, is another one’s day. So is Monday, Esk 5.
`,
    ],
  },
  check(bulletin, report) {
    const issued = bulletin.issue?.date;
    if (!issued || !isExact(issued)) return;
    for (const { word, month, day, year, written, start, end, isOfThePast } of namedDays(bulletin)) {
      const date = year === null ? nearest(month, day, issued.date) : plainDate(year, month, day);
      if (!date || weekdayName(date) === word) continue;
      // Of another day, the year is a guess.
      const isNear = !isOfThePast && Math.abs(daysUntil(date, issued.date)) <= MOST_DAYS_APART;
      if (year !== null || isNear) report({ start, end, message: `${written} is a ${weekdayName(date)}.` });
    }
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

/** What happened longer ago may have happened in any year. */
const MOST_DAYS_APART = 31;

interface NamedDay extends Span {
  readonly word: string;
  readonly month: number;
  readonly day: number;
  readonly year: number | null;
  /** The date as it is written. */
  readonly written: string;
  /** Whether its story has named a year before: the day may be one of that year. */
  readonly isOfThePast: boolean;
}

const NAMED_DAY = /((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day), [A-Z][a-z]+ \d{1,2}(?!\d)/y;

/** `Sunday, June 7`, in the stories and their citations. */
function namedDays({ tree: { text }, items }: Bulletin): readonly NamedDay[] {
  const found: NamedDay[] = [];
  const rest = items.values();
  let item = rest.next().value;
  for (let comma = text.indexOf(DAY_AND_COMMA); comma >= 0; comma = text.indexOf(DAY_AND_COMMA, comma + 1)) {
    const start = beginOfWord(text, comma);
    while (item && item.end <= start) item = rest.next().value;
    NAMED_DAY.lastIndex = start;
    const word = NAMED_DAY.exec(text)?.[1];
    if (word === undefined || !item || start < item.start) continue;
    const [date] = readDates(text, start + word.length + 2, item.end, []).dates;
    if (date?.kind !== 'day' || date.from !== date.to) continue;
    found.push({
      word,
      month: date.from.month,
      day: date.from.day,
      year: date.year,
      written: text.slice(date.start, date.end),
      isOfThePast: YEAR.test(text.slice(Math.max(item.start, start - LONGEST_STORY), start)),
      start,
      end: date.end,
    });
  }
  return found;
}

const DAY_AND_COMMA = 'day, ';
const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/;
/** The longest item seen has 600 words. */
const LONGEST_STORY = 6000;

function beginOfWord(text: string, end: number): number {
  let at = end;
  while (isLetter(text.charCodeAt(at - 1))) at--;
  return at;
}

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

/** `yesterday (August 23)`: a word for a day with nothing but one date without a year in the parenthesis after it; null for all else. */
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
