/** Capitalised words that stand before dates and are no sources: days, laws, battles, places. In doubt a name is a source, as an unlisted paper is. */

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

/** The last word of a day, a vote, a law, a measure. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  (
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon. Tue. Tues. Wed. Thur. Thurs. Fri. Sat. Sun. Day Eve Night Christmas Easter Act ' +
    'Congress congress speech letter visit talks meeting round session time week weekend month year style percent a.m. a.m p.m. p.m'
  ).split(' '),
);
/** The last word of what is signed, passed or held; with a capital or without, one or several. */
const DATED_THINGS: ReadonlySet<string> = new Set(
  'agreement accord treaty treatie pact protocol convention declaration resolution decree law constitution election referendum summit'.split(
    ' ',
  ),
);
/** `Protocol II`, `START II`. */
const NUMBERED_THING = /(?:^|\s)[A-Z]+ [IVX]+$/;

/** The first word of prose, of a person's title, or of a thing that is counted or named after a place. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  (
    'In On At By From Since Until Till Before After Between During As When While If He She They We You His Her Its Their This That These Those There ' +
    'It Last Next According Continued Born Died Mr. Mrs. Ms. Dr. Treaty Battle Siege Operation Article Section Chapter Part Page Volume Resolution ' +
    'Decree Law Order Protocol'
  ).split(' '),
);

/** Small words that make a clause of what began like a name. */
const CLAUSE_WORDS: ReadonlySet<string> = new Set(
  'is was were are be been has had have will would should could did does not that this these which who whom whose he she they it to'.split(
    ' ',
  ),
);
/** `said`, `owned`: a clause, unless `by`, `in` or `on` goes on (`reported by`). */
const PARTICIPLE = /^\p{Ll}{2,}ed$/u;
/** A participle that stands alone. */
const LONE_PARTICIPLE = /^\p{Lu}\p{Ll}+ed$/u;

/** Numbers that belong to no station and no paper's name: `14th Army`, `5 percent`, `8:30`, `Tu-154`, `Resolution 1244`, `Spartak 1`. */
const COUNTED = /^\d+(?:st|nd|rd|th)\b|^\d+ \p{Ll}|^[\d:.,–-]+(?:\s|$)(?!\p{Lu})|^\d+:\d|-\d{2,}$|\d{3}$/u;
const STATION_NUMBER = /(?:^|\s)(?:TV|Radio|Channel|Kanal|Television)\s\d{1,2}$/i;
const LAST_NUMBER = /\s\d{1,2}$/;

/** Whether a capitalised name before a date is more likely a day, a law, a place or the opening of a sentence than a source. */
export function isNoSource(name: string): boolean {
  if (NEVER_SOURCES.has(name.toLowerCase()) || (/\d/.test(name) && isCounted(name))) return true;
  const space = name.lastIndexOf(' ');
  const last = space < 0 ? name : name.slice(space + 1);
  if (LAST_WORDS.has(last) || isDatedThing(last)) return true;
  if (space < 0) return LONE_PARTICIPLE.test(name);
  const words = name.split(' ');
  return FIRST_WORDS.has(words[0] ?? '') || name.endsWith('New Year') || NUMBERED_THING.test(name) || isClause(words);
}

function isDatedThing(word: string): boolean {
  const one = word.endsWith('s') ? word.slice(0, -1) : word;
  return DATED_THINGS.has(one) || DATED_THINGS.has(one.charAt(0).toLowerCase() + one.slice(1));
}

function isCounted(name: string): boolean {
  return COUNTED.test(name) || (LAST_NUMBER.test(name) && !STATION_NUMBER.test(name));
}

/** Whether a word behind the first is one that no name has. */
function isClause(words: readonly string[]): boolean {
  return words.some((word, index) => {
    if (index === 0) return false;
    if (CLAUSE_WORDS.has(word)) return true;
    const next = words[index + 1];
    return PARTICIPLE.test(word) && next !== 'by' && next !== 'in' && next !== 'on';
  });
}

/** A day of the week, which people put between a source and its date: `(Interfax, Monday, July 5)`. */
export function isWeekday(name: string): boolean {
  return /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(name);
}
