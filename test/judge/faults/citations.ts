/** Slips within the parentheses of citations and cross-references, each a pattern of what is right and what becomes of it. */
import { addDays, compareDates, type PlainDate } from '../../../server/src/calendar/plainDate.ts';
import { writeDay } from '../compose/references.ts';
import type { Chance } from '../random.ts';
import type { LabelKind, Sample } from '../sample.ts';
import { type Fault, labelled, lastSpanOf, type Planted, planted, under } from './fault.ts';

/** What becomes of a parenthesis, and the part of it that is wrong. */
interface Damage {
  readonly text: string;
  readonly wrong: string;
}

interface Slip {
  readonly name: string;
  readonly rule: string;
  readonly kind: LabelKind;
  readonly pattern: RegExp;
  damage(found: RegExpExecArray, sample: Sample, chance: Chance): Damage | null;
}

const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** One source and one day. */
const PLAIN = new RegExp(`^\\(([^,;()[\\]]+), (${MONTH}) (\\d{1,2})\\)$`);
/** Any sources, and at the end one day. */
const LAST_DAY = new RegExp(`^\\((.+), (${MONTH}) (\\d{1,2})\\)$`);
const RANGE = new RegExp(`^\\(([^;()]+), (${MONTH}) (\\d+)-(\\d{1,2})\\)$`);
const LIST = new RegExp(`^\\(([^;()]+), (${MONTH}) (\\d{1,2}), (\\d{1,2})\\)$`);
const TWO_SOURCES = new RegExp(`^\\(([^,;()]+), ([^,;()]+), (${MONTH}) (\\d{1,2})\\)$`);
const GROUPS = new RegExp(`^\\(([^,;()]+), (${MONTH}) (\\d{1,2}); ([^;()]+)\\)$`);
const SEE = new RegExp(`^\\(([Ss]ee) ((?:the )?[A-Z][A-Za-z ]*?), (${MONTH}) (\\d{1,2})\\)$`);

/** Names that no list holds: with a period behind them they may be anything. */
const UNLISTED = /(?:Delo|Orlecky kurier|The Tarn Observer|Radio Galdre|Esk\.ru|\])$/;

/** Other spellings of sources, each right by itself. */
const VARIANTS: ReadonlyMap<string, string> = new Map([
  ['Interfax', 'INTERFAX'],
  ['Itar-Tass', 'ITAR-TASS'],
  ['Kommersant-daily', 'Kommersant daily'],
  ['Reuters', 'Reuter'],
  ['Nezavisimaya gazeta', 'Nezavisimaya Gazeta'],
  ['Izvestia', 'Izvestiya'],
]);

const SLIPS: readonly Slip[] = [
  citation('the source is missing', 'citation/missing-source', PLAIN, ([, , month, day]) =>
    damage(`(, ${month} ${day})`, `, ${month} ${day}`),
  ),
  citation('a listed source lost its date', 'citation/missing-date', PLAIN, ([, source, month, day]) =>
    source === 'Interfax' ? null : damage(`(Interfax; ${source}, ${month} ${day})`, 'Interfax'),
  ),
  citation('the comma is missing', 'citation/missing-comma', LAST_DAY, ([, sources, month, day]) =>
    /\d$|\]$/.test(sources ?? '') || endsUnlisted(sources ?? '')
      ? null
      : damage(`(${sources} ${month} ${day})`, ` ${month}`),
  ),
  citation('no space behind the comma', 'citation/missing-space', LAST_DAY, ([, sources, month, day]) =>
    damage(`(${sources},${month} ${day})`, `,${month}`),
  ),
  citation('no space between month and day', 'citation/missing-space', LAST_DAY, ([, sources, month, day]) =>
    damage(`(${sources}, ${month}${day})`, `${month}${day}`),
  ),
  citation('no space between two sources', 'citation/missing-space', TWO_SOURCES, ([, first, second, month, day]) =>
    damage(`(${first},${second}, ${month} ${day})`, `,${second}`),
  ),
  citation('no space behind the semicolon', 'citation/missing-space', GROUPS, ([, source, month, day, rest]) =>
    damage(`(${source}, ${month} ${day};${rest})`, `;${rest?.slice(0, 3)}`),
  ),
  citation('a period for the comma', 'citation/separator', PLAIN, ([, source, month, day]) =>
    endsUnlisted(source ?? '') ? null : damage(`(${source}. ${month} ${day})`, `. ${month}`),
  ),
  citation('a period between two groups', 'citation/separator', GROUPS, ([, source, month, day, rest]) =>
    rest?.startsWith('see') ? null : damage(`(${source}, ${month} ${day}. ${rest})`, `${day}. `),
  ),
  citation('the month is cut short', 'citation/month', LAST_DAY, ([, sources, month, day]) =>
    (month?.length ?? 0) < 5 ? null : damage(`(${sources}, ${month?.slice(0, 3)}. ${day})`, `${month?.slice(0, 3)}.`),
  ),
  citation('the month lost a letter', 'citation/month', LAST_DAY, ([, sources, month = '', day]) =>
    month.length < 6
      ? null
      : damage(`(${sources}, ${month.slice(0, 2)}${month.slice(3)} ${day})`, month.slice(0, 2) + month.slice(3)),
  ),
  citation('the month begins with a small letter', 'citation/month', LAST_DAY, ([, sources, month = '', day]) =>
    damage(`(${sources}, ${month.toLowerCase()} ${day})`, month.toLowerCase()),
  ),
  citation('a period behind the month', 'citation/month', LAST_DAY, ([, sources, month, day]) =>
    damage(`(${sources}, ${month}.${day})`, `${month}.`),
  ),
  citation('a comma behind the month', 'citation/month', LAST_DAY, ([, sources, month, day]) =>
    damage(`(${sources}, ${month}, ${day})`, `${month},`),
  ),
  citation('the day comes before the month', 'citation/date-form', PLAIN, ([, source, month, day]) =>
    damage(`(${source}, ${day} ${month})`, `${day} ${month}`),
  ),
  citation('the day has an ordinal ending', 'citation/date-form', PLAIN, ([, source, month, day]) =>
    damage(`(${source}, ${month} ${day}${ordinal(Number(day))})`, `${month} ${day}${ordinal(Number(day))}`),
  ),
  citation('the day has an ordinal ending behind a hyphen', 'citation/date-form', PLAIN, ([, source, month, day]) =>
    damage(`(${source}, ${month} ${day}-${ordinal(Number(day))})`, `${month} ${day}-${ordinal(Number(day))}`),
  ),
  citation('there is no such day', 'citation/impossible-date', PLAIN, ([, source], _, chance) => {
    const day = chance.pick(['June 31', 'April 31', 'February 30', 'November 31', 'July 32', 'August 35']);
    return damage(`(${source}, ${day})`, day);
  }),
  citation('a range runs backward', 'citation/reversed-range', RANGE, ([, sources, month, from, to]) =>
    damage(`(${sources}, ${month} ${to}-${from})`, `${month} ${to}-${from}`),
  ),
  citation('the days of a list fall', 'citation/descending-dates', LIST, ([, sources, month, first, second]) =>
    damage(`(${sources}, ${month} ${second}, ${first})`, `${month} ${second}, ${first}`),
  ),
  citation('the date is after the issue', 'citation/date-after-issue', PLAIN, ([, source], sample, chance) => {
    const day = shifted(sample, 1 + chance.below(9));
    return day === null ? null : damage(`(${source}, ${day})`, day);
  }),
  citation('the month is an old one', 'citation/stale-date', PLAIN, ([, source], sample, chance) => {
    const day = shifted(sample, -45 - chance.below(60));
    return day === null ? null : damage(`(${source}, ${day})`, day);
  }),
  citation('the parenthesis is not closed', 'citation/unclosed', LAST_DAY, ([, sources, month, day]) =>
    endsUnlisted(sources ?? '') ? null : damage(`(${sources}, ${month} ${day}`, `${month} ${day}`),
  ),
  citation('a bracket closes the parenthesis', 'citation/unclosed', LAST_DAY, ([, sources, month, day]) =>
    damage(`(${sources}, ${month} ${day}]`, `${day}]`),
  ),
  citation('a listed source lost a letter', 'citation/source-typo', PLAIN, ([, source, month, day], _, chance) => {
    const names = [
      'Interfx',
      'Itar-Tas',
      'Nezavsimaya gazeta',
      'Kommersant-dayly',
      'Russian agenices',
      'Izvesita',
      'Segodnaya',
    ];
    return source === undefined ? null : swapped(chance.pick(names), `${month} ${day}`);
  }),
  citation('a source in another spelling than elsewhere', 'citation/source-spelling', PLAIN, (found, { text }) => {
    const [, source = '', month, day] = found;
    const other = VARIANTS.get(source);
    // Its usual spelling is known once it stands there more often than the other.
    return other === undefined || text.split(`${source}, `).length < 4 ? null : swapped(other, `${month} ${day}`);
  }),
  citation('a source is named twice', 'citation/duplicate-source', PLAIN, ([, source, month, day]) => ({
    text: `(${source}, ${source}, ${month} ${day})`,
    wrong: `${source}, ${month}`,
  })),
  reference('a number in the place of a day', 'cross-reference/malformed', ([, see, name]) =>
    damage(`(${see} ${name}, No. 9)`, 'No. 9'),
  ),
  reference('a cross-reference without a day', 'cross-reference/malformed', ([, see, name]) =>
    damage(`(${see} ${name})`, `${name}`),
  ),
  reference('the publication is misspelt', 'cross-reference/malformed', ([, see, name, month, day]) =>
    name?.endsWith('Monitor')
      ? damage(`(${see} ${name.replace('Monitor', 'Moniter')}, ${month} ${day})`, 'Moniter')
      : null,
  ),
  reference('a reference within the issue is misspelt', 'cross-reference/malformed', ([, see]) =>
    damage(`(${see} bellow)`, 'bellow'),
  ),
  reference('a reference to an issue to come', 'cross-reference/future', ([, see, name], sample, chance) => {
    const day = shifted(sample, 1 + chance.below(9));
    return day === null ? null : damage(`(${see} ${name}, ${day})`, day);
  }),
  reference('a reference to a Sunday', 'cross-reference/not-a-publication-day', ([, see, name], { issued }) => {
    if (!issued || !name?.endsWith('Monitor')) return null;
    const day = writeDay(sundayBefore(issued));
    return damage(`(${see} ${name}, ${day})`, day);
  }),
  reference(
    'the publication has another name then',
    'cross-reference/publication-name',
    ([, see, name, month, day]) => {
      if (!name?.endsWith('Monitor')) return null;
      const other = name === 'Monitor' ? 'the Monitor' : 'Monitor';
      return damage(`(${see} ${other}, ${month} ${day})`, other);
    },
  ),
];

export const CITATION_FAULTS: readonly Fault[] = SLIPS.map((slip) => ({
  name: slip.name,
  rule: slip.rule,
  plant: (sample, chance) => plant(slip, sample, chance),
}));

function plant({ kind, pattern, damage: damaged }: Slip, sample: Sample, chance: Chance): Planted | null {
  for (const label of chance.shuffled(labelled(sample, kind))) {
    const found = pattern.exec(under(sample, label).replaceAll('\n', ' '));
    // A citation that is broken over two lines has its slip in another place of the line.
    if (!found || under(sample, label).includes('\n')) continue;
    const done = damaged(found, sample, chance);
    if (done) return planted(sample, label, done.text, lastSpanOf(done.text, done.wrong));
  }
  return null;
}

/** Whether the last name is one that no list holds. */
function endsUnlisted(sources: string): boolean {
  return UNLISTED.test(sources);
}

function citation(name: string, rule: string, pattern: RegExp, damaged: Slip['damage']): Slip {
  return { name, rule, kind: 'citation', pattern, damage: damaged };
}

function reference(name: string, rule: string, damaged: Slip['damage']): Slip {
  return { name, rule, kind: 'crossReference', pattern: SEE, damage: damaged };
}

function damage(text: string, wrong: string): Damage {
  return { text, wrong };
}

function swapped(source: string, day: string): Damage {
  return { text: `(${source}, ${day})`, wrong: source };
}

/** A day as many days behind that of the issue; null where nobody knows the latter. */
function shifted({ issued }: Sample, days: number): string | null {
  return issued && writeDay(addDays(issued, days));
}

function sundayBefore(issued: PlainDate): PlainDate {
  // A known Sunday; whole weeks lead from it to every other.
  let day: PlainDate = { year: 1995, month: 1, day: 1 };
  while (compareDates(addDays(day, 7), issued) < 0) day = addDays(day, 7);
  return day;
}

function ordinal(day: number): string {
  if (day >= 11 && day <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}
