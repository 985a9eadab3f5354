/** Citations and cross-references in every form that is right, with their labels. */
import { addDays, compareDates, type PlainDate } from '../../../server/src/calendar/plainDate.ts';
import type { Chance } from '../random.ts';
import type { Edition } from './editions.ts';

const LISTED = [
  'Interfax',
  'Interfax',
  'Itar-Tass',
  'Itar-Tass',
  'Russian agencies',
  'Reuters',
  'NTV',
  'RTR',
  'AP',
  'Kommersant-daily',
  'BNS',
  'UPI',
  'Western agencies',
  'BBC World Service',
  'Izvestia',
  'Moscow Times',
  'Kyodo',
  'ORT',
  'Nezavisimaya gazeta',
  'Segodnya',
  'RIA Novosti',
  'Xinhua',
  'Moskovsky komsomolets',
  'Krasnaya zvezda',
  'Financial Times',
  'Noyan-Tapan',
  'The Washington Post',
  'Polit.ru',
  'Lenta.ru',
  'Belapan',
  'UNIAN',
  'Russian and Western agencies',
  'Voice of Free Tajikistan',
  'Monitor interviews',
] as const;

/** Papers that nobody lists: a long tail is normal. */
const UNLISTED = [
  'Orlecky kurier',
  'Harbor Gazette [Esk]',
  'The Tarn Observer',
  'Radio Galdre',
  'Delo',
  'Esk.ru',
] as const;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const monthOf = ({ month }: PlainDate): string => MONTHS[month - 1] ?? '';

export function writeDay(date: PlainDate): string {
  return `${monthOf(date)} ${date.day}`;
}

/** A citation with its label. */
export function citation(edition: Edition, chance: Chance): string {
  const names = chance.shuffled(chance.happens(15) ? [...UNLISTED] : [...new Set(LISTED)]);
  const name = (): string => names.pop() ?? 'Interfax';
  const frequent = (): string => (chance.happens(60) ? chance.pick(LISTED) : name());
  const day = (most: number): PlainDate => addDays(edition.issued, -chance.below(most));
  const roll = chance.below(100);
  if (roll < 55) return `c¦(${frequent()}, ${writeDay(day(4))})`;
  if (roll < 65) return `c¦(${name()}, ${name()}, ${writeDay(day(4))})`;
  if (roll < 68) return `c¦(${name()}, ${name()}, ${name()}, ${writeDay(day(3))})`;
  if (roll < 70) return `c¦(${name()}, ${name()}, ${name()}, ${name()}, ${writeDay(day(3))})`;
  if (roll < 78) return `c¦(${name()}, ${range(addDays(edition.issued, -1 - chance.below(5)), 1 + chance.below(3))})`;
  if (roll < 82) return `c¦(${name()}, ${list(addDays(edition.issued, -chance.below(2)), ', ')})`;
  if (roll < 84) return `c¦(${name()}, ${list(addDays(edition.issued, -chance.below(2)), ' and ')})`;
  if (roll < 91) return `c¦(${name()}, ${writeDay(day(6))}; ${name()}, ${name()}, ${writeDay(day(3))})`;
  if (roll < 93)
    return `c¦(${name()}, ${writeDay(day(6))}; ${name()}, ${writeDay(day(3))}; ${name()}, ${writeDay(day(3))})`;
  if (roll < 94) return `c¦(Sovershenno sekretno, No. ${2 + chance.below(9)}, ${edition.issued.year - 1})`;
  if (roll < 95) return `c¦(PlanEcon Energy Report, ${chance.pick(MONTHS)} ${edition.issued.year - 1})`;
  if (roll < 96) return `c¦(${name()}, ${chance.pick(MONTHS)} ${1 + chance.below(28)}, ${edition.issued.year - 1})`;
  return `c¦(${name()}, ${writeDay(day(4))}; see also ${target(edition, chance)})`;
}

/** A cross-reference to other issues of the same publication, with its label. */
export function crossReference(edition: Edition, chance: Chance): string {
  const see = edition.placement === 'after' ? 'See' : 'see';
  const roll = chance.below(10);
  if (roll < 7) return `x¦(${see} ${target(edition, chance)})`;
  if (roll < 8) return `x¦(${see} also ${target(edition, chance)})`;
  if (roll < 9) return `x¦(On the price of coal see also ${target(edition, chance)})`;
  return `x¦(${see} ${edition.self}, ${writeDay(chance.pick(edition.before))}, lead story)`;
}

/** One to three days of the publication, the earliest first. */
function target({ self, before }: Edition, chance: Chance): string {
  const days = chance.shuffled(before).slice(0, 1 + (chance.happens(40) ? 1 + chance.below(2) : 0));
  days.sort(compareDates);
  let written = '';
  let month = 0;
  for (const day of days) {
    const words = day.month === month ? String(day.day) : writeDay(day);
    written += written === '' ? words : `, ${words}`;
    month = day.month;
  }
  return `${self}, ${written}`;
}

/** A range that ends at `end`: `August 23-24`, `February 26-March 3`. */
function range(end: PlainDate, days: number): string {
  const start = addDays(end, -days);
  return `${writeDay(start)}-${start.month === end.month ? end.day : writeDay(end)}`;
}

/** Two days, the last of which is `end`. */
function list(end: PlainDate, joint: string): string {
  const start = addDays(end, -2);
  return `${writeDay(start)}${joint}${start.month === end.month ? end.day : writeDay(end)}`;
}
