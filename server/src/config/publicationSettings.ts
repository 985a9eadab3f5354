/** A publication as `bulletin.json` describes it, on top of what is built in about it. */
import type { CalendarRules, DateRange, IssueNumber, Schedule } from '../calendar/calendarRules.ts';
import { createIssueCalendar, type IssueCalendar } from '../calendar/issueCalendar.ts';
import { compareDates, type PlainDate, parseIso } from '../calendar/plainDate.ts';
import { neutralPublication } from '../publication/neutral.ts';
import type { Publication } from '../publication/publication.ts';
import type { CitationPlacement, LetterCase, Style, StyleEra } from '../publication/style.ts';
import { choice, integer, list, map, object, optional, type Shape, text, textOf } from './shape.ts';

export const date = textOf('a date such as "1999-08-26"', parseIso);
const days = textOf('a date such as "1999-08-26", or two with a slash between them, the earlier first', parseDays);
const issueNumber = { expected: 'volume and number of an issue, such as "5/156"', parse: parseIssueNumber };

const letterCase: Shape<LetterCase> = choice({ caps: 'ALL CAPITALS', title: 'Main Words Capitalised' });

const weekday = choice({
  Monday: '',
  Tuesday: '',
  Wednesday: '',
  Thursday: '',
  Friday: '',
  Saturday: '',
  Sunday: '',
});
const WEEKDAYS = Object.keys(weekday.values);

const styleEra = object({
  from: optional(date, 'the first day of this style; from the beginning when absent'),
  to: optional(date, 'its last day; to this day when absent'),
  citationPlacement: optional(
    choice<CitationPlacement>({
      none: 'no citations: sources are named in the prose',
      note: 'note numbers',
      after: 'after the period of the sentence',
      inside: 'before the period of the sentence',
    }),
    'where citations stand',
  ),
  headlineCase: optional(letterCase, 'how headlines are capitalised'),
  headlineEnd: optional(
    choice<NonNullable<Style['headlineEnd']>>({ period: 'with a period', none: 'without a mark' }),
    'how a headline ends',
  ),
  teaserCase: optional(letterCase, 'how the next headline, on the last line of a stored item, is capitalised'),
  crossReferenceName: optional(text, 'what the publication calls itself in cross-references'),
  quotes: optional(
    choice<NonNullable<Style['quotes']>>({ straight: '"so"', curly: '“so”' }),
    'the form of quotation marks',
  ),
  dash: optional(
    choice<NonNullable<Style['dash']>>({ 'spaced em': 'word — word', 'closed en': 'word–word' }),
    'the dash between parts of a sentence',
  ),
  dollar: optional(
    choice<NonNullable<Style['dollar']>>({ 'U.S. $': 'U.S. $5 million', US$: 'US$5 million' }),
    'how an amount of American money begins',
  ),
});

const publication = object({
  names: optional(list(text), 'what cross-references call it, the present name first; its own name when absent'),
  firstYear: optional(integer(1, 9999), 'the year of volume 1; a volume is a year'),
  schedule: optional(
    choice<Schedule>({
      daily: 'every day',
      weekdays: 'Monday to Friday',
      weekly: 'once a week',
      fortnightly: 'every other week',
      monthly: 'once a month',
      irregular: 'no rule',
    }),
    'how often it appears',
  ),
  weekday: optional(weekday, 'the day of a weekly or fortnightly; that of a known issue when absent'),
  firstIssues: optional(list(date), 'the dates of number 1, of each year for which it is known'),
  notPublished: optional(list(days), 'days on which it does not appear although its schedule says so'),
  knownIssues: optional(map(issueNumber, date), 'issues whose date is known: "5/156": "1999-08-26"'),
  style: optional(list(styleEra), 'its house style, era by era'),
  template: optional(
    list(text),
    'the lines of a new issue; {header}, {publication}, {volume}, {number}, {date} and {weekday} are filled in',
  ),
});

type PublicationSetting = NonNullable<ReturnType<typeof publication.read>>;

/** The shape of `publications`: by name, as header lines write it. */
export const publications = map(
  { expected: 'the name of a publication, as its header line writes it', parse: (name) => name.trim() || null },
  publication,
);

/**
 * The publication that a setting makes. `builtIn` is what is known of it already: single facts of the setting replace what is built in, days,
 * issues and eras of style come on top of it.
 */
export function toPublication(name: string, setting: PublicationSetting, builtIn: Publication | null): Publication {
  const base = builtIn ?? neutralPublication(name);
  const style = (setting.style ?? []).map(toStyleEra);
  return {
    name,
    names: setting.names ?? base.names,
    calendar: toCalendar(setting, base.calendar),
    style: [...base.style, ...style],
    template: setting.template ?? base.template,
  };
}

function toCalendar(setting: PublicationSetting, base: IssueCalendar | null): IssueCalendar | null {
  const { firstYear, schedule, firstIssues, notPublished, knownIssues } = setting;
  const given = [firstYear, schedule, setting.weekday, firstIssues, notPublished, knownIssues];
  if (given.every((fact) => fact === undefined)) return base;
  const known: Partial<CalendarRules> = base?.rules ?? {};
  const weekdayNumber = setting.weekday === undefined ? known.weekday : WEEKDAYS.indexOf(setting.weekday) + 1;
  return createIssueCalendar({
    ...known,
    firstYear: firstYear ?? known.firstYear ?? null,
    schedule: schedule ?? known.schedule ?? 'irregular',
    ...(weekdayNumber === undefined ? {} : { weekday: weekdayNumber }),
    // The first mention of an issue wins: what the house says.
    firstIssues: [...(firstIssues ?? []), ...(known.firstIssues ?? [])],
    notPublished: [...(notPublished ?? []), ...(known.notPublished ?? [])],
    knownIssues: [...(knownIssues ?? []).map(([issue, on]) => ({ ...issue, date: on })), ...(known.knownIssues ?? [])],
  });
}

/** An era holds the habits that it names and no others, so that it leaves the rest to the eras before it. */
function toStyleEra({ from, to, ...habits }: NonNullable<ReturnType<typeof styleEra.read>>): StyleEra {
  const named = Object.entries(habits).filter(([, habit]) => habit !== undefined);
  return { from: from ?? null, to: to ?? null, ...Object.fromEntries(named) };
}

function parseDays(written: string): DateRange | null {
  const [first = '', last = first, ...more] = written.split('/');
  const from = parseIso(first);
  const to = parseIso(last);
  return from && to && more.length === 0 && isInOrder(from, to) ? { from, to } : null;
}

function isInOrder(from: PlainDate, to: PlainDate): boolean {
  return compareDates(from, to) <= 0;
}

function parseIssueNumber(key: string): IssueNumber | null {
  const parts = /^([1-9]\d{0,8})\/([1-9]\d{0,8})$/.exec(key);
  return parts && { volume: Number(parts[1]), number: Number(parts[2]) };
}
