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

/** The last word of a day, a vote, a treaty, a law, a measure. */
const DATED_THING =
  /(?:^|\s)(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\.|Day|Eve|Night|Christmas|Easter|New Year|(?:[Aa]greement|[Aa]ccord|[Tt]reat(?:y|ie)|[Pp]act|[Pp]rotocol|[Cc]onvention|[Dd]eclaration|[Rr]esolution|[Dd]ecree|[Ll]aw|[Cc]onstitution|[Ee]lection|[Rr]eferendum|[Ss]ummit)s?|Act|[Cc]ongress|speech|letter|visit|talks|meeting|round|session|time|week|weekend|month|year|style|percent|[ap]\.m\.?|[A-Z]+ [IVX]+)$/;

/** The first word of prose, of a person's title, or of a thing that is counted or named after a place. */
const PROSE_OPENING =
  /^(?:In|On|At|By|From|Since|Until|Till|Before|After|Between|During|As|When|While|If|He|She|They|We|You|His|Her|Its|Their|This|That|These|Those|There|It|Last|Next|According|Continued|Born|Died|Mr\.|Mrs\.|Ms\.|Dr\.|Treaty|Battle|Siege|Operation|Article|Section|Chapter|Part|Page|Volume|Resolution|Decree|Law|Order|Protocol)\s/;

/** Small words that make a clause of what began like a name, and a participle that stands alone. */
const CLAUSE =
  /\s(?:is|was|were|are|be|been|has|had|have|will|would|should|could|did|does|not|that|this|these|which|who|whom|whose|he|she|they|it|to|\p{Ll}{2,}ed(?! (?:by|in|on)\s))(?:\s|$)|^\p{Lu}\p{Ll}+ed$/u;

/** Numbers that belong to no station and no paper's name: `14th Army`, `5 percent`, `8:30`, `Tu-154`, `Resolution 1244`, `Spartak 1`. */
const COUNTED = /^\d+(?:st|nd|rd|th)\b|^\d+ \p{Ll}|^[\d:.,–-]+(?:\s|$)(?!\p{Lu})|^\d+:\d|-\d{2,}$|\d{3}$/u;
const STATION_NUMBER = /(?:^|\s)(?:TV|Radio|Channel|Kanal|Television)\s\d{1,2}$/i;
const LAST_NUMBER = /\s\d{1,2}$/;

/** Whether a capitalised name before a date is more likely a day, a law, a place or the opening of a sentence than a source. */
export function isNoSource(name: string): boolean {
  const lower = name.toLowerCase();
  return (
    NEVER_SOURCES.has(lower) ||
    DATED_THING.test(name) ||
    PROSE_OPENING.test(name) ||
    CLAUSE.test(name) ||
    COUNTED.test(name) ||
    (LAST_NUMBER.test(name) && !STATION_NUMBER.test(name))
  );
}

/** A day of the week, which people put between a source and its date: `(Interfax, Monday, July 5)`. */
export function isWeekday(name: string): boolean {
  return /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(name);
}
