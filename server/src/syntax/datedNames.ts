/** Capitalised words that stand before dates and are no sources: days, laws, battles, places. In doubt a name is a source, as an unlisted paper is. */
import { isDigit, SPACE } from './characters.ts';
import { Words } from './words.ts';

/** Whole names, in small letters: relative days, feasts, clocks, and the cities that an agency's dateline or a gloss puts before a date. The grammar takes them from here. */
export const NEVER_SOURCES: ReadonlySet<string> = new Set([
  ...(
    'today yesterday tomorrow tonight now then here both effective deadline update ramadan epiphany nowruz christmas easter gmt noon midnight ' +
    'moscow minsk kiev kyiv tbilisi baku yerevan tashkent bishkek dushanbe almaty astana ashgabat chisinau vilnius riga tallinn grozny ' +
    'washington london paris berlin bonn brussels vienna geneva warsaw prague helsinki beijing tokyo ankara tehran kabul belgrade istanbul'
  ).split(' '),
  'st. petersburg',
  'new york',
  'the hague',
  'new delhi',
  'almaty and astana',
]);

const NEVER = new Words(NEVER_SOURCES);

/** What is signed, passed or held; with a capital or without, one or several. */
const DATED_THINGS =
  'agreement accord treaty treatie pact protocol convention declaration resolution decree law constitution election referendum summit'.split(
    ' ',
  );

/** The last word of a day, a vote, a law, a measure. */
const LAST_WORDS = new Words([
  ...(
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon. Tue. Tues. Wed. Thur. Thurs. Fri. Sat. Sun. Day Eve Night Christmas Easter Act ' +
    'Congress congress speech letter visit talks meeting round session time week weekend month year style percent a.m. a.m p.m. p.m'
  ).split(' '),
  ...DATED_THINGS.flatMap((thing) => [thing, capitalized(thing)]).flatMap((thing) => [thing, `${thing}s`]),
]);
/** `Protocol II`, `START II`. */
const NUMBERED_THING = /(?:^|\s)[A-Z]+ [IVX]+$/;

/** The first word of prose, of a person's title, or of a thing that is counted or named after a place. */
const FIRST_WORDS = new Words(
  (
    'In On At By From Since Until Till Before After Between During As When While If He She They We You His Her Its Their This That These Those There ' +
    'It Last Next According Continued Born Died Mr. Mrs. Ms. Dr. Treaty Battle Siege Operation Article Section Chapter Part Page Volume Resolution ' +
    'Decree Law Order Protocol'
  ).split(' '),
);

/** Small words that make a clause of what began like a name. */
const CLAUSE_WORDS = new Words(
  'is was were are be been has had have will would should could did does not that this these which who whom whose he she they it to'.split(
    ' ',
  ),
);
/** `said`, `owned`: a clause, unless `by`, `in` or `on` goes on (`reported by`). */
const PARTICIPLE = /^\p{Ll}{2,}ed$/u;
const BEHIND_PARTICIPLE = new Words(['by', 'in', 'on']);
/** A participle that stands alone. */
const LONE_PARTICIPLE = /^\p{Lu}\p{Ll}+ed$/u;

/** Numbers that belong to no station and no paper's name: `14th Army`, `5 percent`, `8:30`, `Tu-154`, `Resolution 1244`, `Spartak 1`. */
const COUNTED = /^\d+(?:st|nd|rd|th)\b|^[\d:.,–-]+(?:\s|$)(?!\p{Lu})|^\d+:\d|-\d{2,}$|\d{3}$/u;
const STATION_NUMBER = /(?:^|\s)(?:TV|Radio|Channel|Kanal|Television)\s\d{1,2}$/i;
const LAST_NUMBER = /\s\d{1,2}$/;

/** Whether a capitalised name before a date is more likely a day, a law, a place or the opening of a sentence than a source. */
export function isNoSource(name: string): boolean {
  const { length } = name;
  let firstSpace = -1;
  let last = 0;
  let digit = false;
  for (let at = 0; at < length; at++) {
    const code = name.charCodeAt(at);
    if (code === SPACE) {
      if (firstSpace < 0) firstSpace = at;
      last = at + 1;
    } else if (isDigit(code)) digit = true;
  }
  if (NEVER.hasAnyCase(name) || LAST_WORDS.has(name, last, length)) return true;
  if (digit && isCounted(name)) return true;
  if (firstSpace < 0) return name.endsWith('ed') && LONE_PARTICIPLE.test(name);
  if (FIRST_WORDS.has(name, 0, firstSpace) || isClause(name, firstSpace)) return true;
  return (
    name.endsWith('New Year') ||
    ((name.endsWith('I') || name.endsWith('V') || name.endsWith('X')) && NUMBERED_THING.test(name))
  );
}

function isCounted(name: string): boolean {
  return COUNTED.test(name) || (LAST_NUMBER.test(name) && !STATION_NUMBER.test(name));
}

/** Whether a word after the first is one that no name has. */
function isClause(name: string, firstSpace: number): boolean {
  for (let space = firstSpace; space >= 0; ) {
    const start = space + 1;
    space = name.indexOf(' ', start);
    const end = space < 0 ? name.length : space;
    if (CLAUSE_WORDS.has(name, start, end)) return true;
    if (name.startsWith('ed', end - 2) && PARTICIPLE.test(name.slice(start, end))) {
      const next = name.indexOf(' ', end + 1);
      if (next < 0 || !BEHIND_PARTICIPLE.has(name, end + 1, next)) return true;
    }
  }
  return false;
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** What people put between a source and its date, and what is no source: a day of the week, the page, the hour, the language, the place. */
export function isAside(name: string): boolean {
  return isWeekday(name) || PAGE.test(name) || isHourOrPlace(name);
}

/** `(Izvestia, p. 3, July 5)`, `(Izvestia, front page, July 5)`. */
const PAGE = /^(?:(?:pp?\.|pages?) ?[A-Z]?\d{1,3}(?:[-–]\d{1,3})?|front page)$/;

/** What may as well be told of a match: `17:30`, `1430 GMT`, `7 p.m.`, `in Moscow`; or `in Russian`, as those say who monitor broadcasts. */
export function isHourOrPlace(name: string): boolean {
  return HOUR.test(name) || WHERE.test(name);
}

const HOUR =
  /^(?:(?:[01]?\d|2[0-4])[:.][0-5]\d(?: MSK| Moscow time)?|\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\.?(?: (?:news|newscast))?|\d\d?[:.]?\d\d ?(?:GMT|gmt|UTC))$/;
const WHERE = /^in \p{Lu}\p{Ll}+$/u;

/** A day of the week, in full or cut short (without its period, `Sun` is a paper), be it with an `on`. */
export function isWeekday(name: string): boolean {
  return WEEKDAY.test(name);
}

const WEEKDAY =
  /^(?:on )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri)\.?|(?:Sat|Sun)\.)$/;
