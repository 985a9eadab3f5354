/** The names before the dates of a citation: which may be sources by their shape, and which are known. */
import { BUILT_IN_PUBLICATIONS } from '../../../server/src/publication/builtInPublications.ts';
import { BUILT_IN_SOURCES } from '../../../server/src/publication/builtInSources.ts';
import { NEVER_SOURCES } from '../../../server/src/syntax/datedNames.ts';
import { anyCase } from './anyCase.ts';
import { DASHES } from './dates.ts';

const r = String.raw;

/** What no word holds: white space, and the signs that part or enclose. For use within a character class. */
const NO_WORD = r`\s,;()\[\]{}`;

/** The last word of a day, a vote, a treaty, a law. */
const DATED_THINGS =
  'Day Eve Night Christmas Easter Year [Aa]greements? [Aa]ccords? [Tt]reat(?:y|ies) [Pp]acts? [Pp]rotocols? [Cc]onventions? [Dd]eclarations? ' +
  '[Rr]esolutions? [Dd]ecrees? [Ll]aws? [Cc]onstitutions? [Ee]lections? [Rr]eferendums? [Ss]ummits? Act [Cc]ongress speech letter visit talks ' +
  'meeting round session time week weekend month year style percent [ap]\\.m\\.?';
/** The first word of prose, of a person's title, of a thing that has a number or is named after a place. */
const OPENINGS =
  'In On At By From Since Until Till Before After Between During As When While If S?[Hh]e It They We You His Her Its Their Th(?:is|at|ese|ose|ere) ' +
  'Last Next According Continued Born Died Mrs?\\. Ms\\. Dr\\. Treaty Battle Siege Operation Article Section Chapter Part Page Volume Resolution ' +
  'Decree Law Order Protocol';
/** Small words that make a clause of what began like a name. */
const CLAUSE_WORDS =
  'is was were are be been has had have will would should could did does not that this these which who whom whose he she they it to';

export const sourcePieces: Readonly<Record<string, string>> = {
  /** Compiled once in an expression, for a class of Unicode is long. */
  upper: r`\p{Lu}`,

  anyWord: r`(?>[^${NO_WORD}]+)`,
  /** Any word but a date, or what may be the beginning of one at the end of a line. */
  looseWord: r`(?!\g<date>|[${DASHES}]|(?:\g<month>|Nos?\.|N)\s*$)\g<anyWord>`,
  /** A word of a name without the period or colon that stands in place of a comma, and without the signs that end a review mark. */
  inName: r`(?>[^${NO_WORD}+=~]*[^${NO_WORD}+=~.:])`,
  place: r`\[[^\[\]\n]{1,60}\]`,

  /** Up to eight words that begin with a capital, a digit or a quotation mark, and end like no day, law or clause. */
  name: r`(?:\g<attribution>)?(?!\g<opening>|\g<never>|\g<counted>)(?=\g<upper>|\d|["'“‘«](?!\s)|\g<smallName>)\g<words>(?:\g<gap>\g<place>)?`,
  words: r`(?>\g<word>(?:\g<gap>(?!\g<clause>)\g<word>){0,7})`,
  word: r`(?!\g<datedThing>|\g<numbered>)\g<looseWord>`,
  attribution: r`(?:(?:as\s)?(?:quoted|cited|reported|carried|monitored)\s(?:by|in|on)|citing|quoting|[Ss]ources?\s?:)\s`,
  smallName: r`(?:(?:https?://)?(?:[\w-]+\.){1,4}[a-z]{2,4}|(?:[A-Za-z]+\s){0,2}(?:agencies|media|services|wires))(?=\s*,)|[a-z]{2}-\g<upper>`,
  opening: r`(?:${OPENINGS.replaceAll(' ', '|')}|[Ss]ee:?|[Cc]f\.?|[Cc]ompare)\s|[A-Z][a-z]+ed\s*,`,
  never: r`${anyCase([...NEVER_SOURCES])}(?=\s*,)`,
  counted: r`\d+(?:st|nd|rd|th)\b|\d+\s[a-z]|\d+:\d|[\d:.–-]+(?:[ \t](?!\g<upper>)|,)`,
  datedThing: r`(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\.|${DATED_THINGS.replaceAll(' ', '|')}|[A-Z]+\s[IVX]+)(?=\s*,)`,
  numbered: r`(?:[^${NO_WORD}]*(?:-\d{2,4}|\d{3})|(?<=\s)(?<!TV\s|Radio\s|Channel\s|Kanal\s|Television\s)\d{1,2})(?=\s*,)`,
  clause: r`(?:${CLAUSE_WORDS.replaceAll(' ', '|')}|[a-z]{2,}ed(?!\s(?:by|in|on)\s))(?=[\s,])`,

  /** Names with commas between them; American typesetting puts those within the quotation marks. */
  comma: r`(?:\g<gap>,|,["”],?)\g<gap>`,
  names: r`(?>\g<name>(?:(?:\g<comma>(?:&\s)?|\g<gap>&\s)\g<name>){0,18})`,
  looseNames: r`(?>\g<looseWord>(?:\g<gap>[,&]{0,2}\g<gap>(?:\g<looseWord>|\g<place>)){0,24})`,

  placedNames: r`(?>\g<looseWord>(?:\g<gap>[,&]{0,2}\g<gap>(?:\g<looseWord>|\g<place>|\g<placeInParentheses>)){0,24})`,
  placeInParentheses: r`\((?!\d{1,2}\))[^()\n]{1,60}\)`,

  known: oneOf(BUILT_IN_SOURCES.flatMap(({ name, aliases }) => [name, ...aliases])),
  publication: r`(?:(?:the|THE)\s+)?${oneOf(BUILT_IN_PUBLICATIONS.flatMap(({ names }) => names))}`,
  /** Ahead there are names, and one of them is known. */
  knownAhead: r`(?=,?\s*(?:[^,;()\n]{1,60}(?:\g<placeInParentheses>\s*)?[,&]\s*){0,18}?(?:(?:and|as)\s+)?(?:\g<attribution>|(?:via|per|according\sto)\s)?(?:the\s+)?\g<known>(?:\g<gap>(?:\g<place>|\g<placeInParentheses>))?\g<gap>(?:[,.:;&${DASHES}]|\g<leadWord>|\g<date>))`,
  /** Between a source and its date: a day of the week, which may be there; a small word, which makes a slip of it. */
  weekday: r`(?:(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri)\b\.?|(?:Sat|Sun)\.),?\g<gap>)?`,
  leadWord: r`(?:the|on|of|for|from|dated|late|early|circa)\s`,
};

/** One of the names, with or without its article. */
function oneOf(names: readonly string[]): string {
  return r`${anyCase(names.map((name) => name.replace(/^the /i, '')))}(?![A-Za-z0-9])`;
}
