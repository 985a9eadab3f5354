/** Sources, citations and cross-references, each as what stands behind an opening parenthesis. */
import { BUILT_IN_PUBLICATIONS } from '../../../server/src/publication/builtInPublications.ts';
import { BUILT_IN_SOURCES } from '../../../server/src/publication/builtInSources.ts';
import { DASHES } from './dates.ts';

const r = String.raw;

/** What no word holds: white space, and the signs that part or enclose. For use within a character class. */
const NO_WORD = r`\s,;()\[\]{}`;

export const citationPieces: Readonly<Record<string, string>> = {
  /** Between any two words: white space, and of review marks all that is not part of the text as accepted. */
  gap: r`(?>(?:\s|\{(?:\+\+|==)|[+=~]{0,2}\}|\g<cut>)*)`,
  cut: r`\{--[^{}\n]*--\}|\{~~[^{}~\n]*~>|\{>>[^{}\n]*<<\}`,

  /** Sources: up to eight words that begin with a capital, a digit or a quotation mark, with a place in brackets behind. */
  word: r`(?!\g<date>|\g<feast>|(?:\g<month>|No\.)\s*$)(?>[^${NO_WORD}]+)`,
  words: r`(?>\g<word>(?:\g<gap>\g<word>){0,7})`,
  feast: r`(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Day|Eve|Christmas|Easter|Night|Ramadan|Epiphany)(?=\s*,)`,
  opening: r`(?:In|On|At|By|From|Since|Until|Till|Before|After|Between|During|As|When|While|If|S?[Hh]e|It|They|We|You|His|Her|Its|Their|Th(?:is|at|ese|ose|ere))(?=\s)`,
  name: r`(?!\g<opening>)(?=[\p{Lu}\p{N}"'“‘«]|[\w-]+\.[a-z]{2,4}(?=\s*,))\g<words>(?:\g<gap>\g<place>)?`,
  names: r`(?>\g<name>(?:\g<gap>,\g<gap>\g<name>){0,8})`,
  /** A word of a name without the period or colon that stands in place of a comma, and without the signs that end a review mark. */
  inName: r`(?>[^${NO_WORD}+=~]*[^${NO_WORD}+=~.:])`,
  place: r`\[[^\[\]\n]{1,60}\]`,

  /** The first group has to be right by itself; a later one may lack its comma, its source, or (before another) its date. */
  firstGroup: r`(?:\g<names>\g<gap>;\g<gap>)?(?:\g<names>\g<gap>)?,\g<gap>\g<dates>`,
  laterGroup: r`(?:\g<reference>|(?:(?:the\s+)?\g<names>\g<gap>[,.:]?|,)?\g<gap>\g<dates>|\g<names>(?=\g<gap>;))`,
  nextGroup: r`\g<gap>(?:;|(?:[.,]|and\b)(?=\g<gap>(?:\p{Lu}|see\b)))\g<gap>\g<laterGroup>`,
  citation: r`\g<gap>(?:\g<firstGroup>(?:\g<nextGroup>){0,6}|\g<reference>(?:\g<nextGroup>){1,6})`,

  /** With another sign than a comma before the date or none, or else with a remark behind it, it takes a source that is known. */
  known: r`(?i:${BUILT_IN_SOURCES.flatMap(({ name, aliases }) => [name, ...aliases])
    .map(asWritten)
    .join('|')})(?![\p{L}\p{N}])`,
  knownSources: r`\g<gap>(?:\g<name>\g<gap>,\g<gap>){0,8}?(?:[Tt]he\s+)?\g<known>(?:\g<gap>\g<place>)?(?:\g<gap>,\g<gap>\g<names>)?`,
  knownCitation: r`\g<knownSources>\g<gap>[,.:;${DASHES}]?\g<gap>\g<dates>(?:\g<nextGroup>){0,6}`,
  knownAndRemark: r`\g<knownSources>\g<gap>,\g<gap>\g<dates>(?:\g<nextGroup>){0,6}[^()\n]{1,60}`,

  /** `see the Monitor, August 25`, `On the talks see also Monitor, October 23`, `See below`; a known publication needs no `see`. */
  see: r`[Ss]ee\b\g<gap>(?:also\b\g<gap>)?`,
  leadIn: r`(?:\g<anyWord>\g<gap>){1,8}?`,
  within: r`(?:(?:below|above)\b(?:\g<gap>\g<anyWord>){0,4}|(?:\g<anyWord>\g<gap>){1,4}(?:below|above)\b)`,
  anyWord: r`(?>[^${NO_WORD}]+)`,
  target: r`(?:(?:the\s+)?(?=\p{Lu})\g<words>(?:\g<gap>,\g<gap>\g<words>){0,4}\g<gap>,?\g<gap>)?\g<dates>`,
  nextTarget: r`\g<gap>(?:[,;&]\g<gap>(?:and\b\g<gap>)?|and\b\g<gap>)(?:also\b\g<gap>)?\g<target>`,
  locator: r`\g<gap>,(?:\g<gap>(?!\g<month>\s*$)(?>[^${NO_WORD}.]+)){1,4}`,
  targets: r`\g<target>(?:\g<nextTarget>){0,8}(?:\g<locator>)?`,
  publication: r`(?i:(?:the\s+)?(?:${BUILT_IN_PUBLICATIONS.flatMap(({ names }) => names)
    .map(asWritten)
    .join('|')}))(?![\p{L}\p{N}])`,
  reference: r`(?:(?:\g<leadIn>)?\g<see>(?:\g<within>|\g<targets>)|\g<publication>\g<gap>(?:,\g<gap>\g<dates>(?:\g<locator>)?|[.:]?\g<gap>\g<dates>))`,
  nextReference: r`\g<gap>(?:[;.,]|and\b)\g<gap>\g<reference>`,

  /** All that a parenthesis may hold: up to three more within each other. */
  nested: r`(?>[^()\n]*(?:\(\g<nestedTwice>\)[^()\n]*)*)`,
  nestedTwice: r`(?>[^()\n]*(?:\(\g<nestedOnce>\)[^()\n]*)*)`,
  nestedOnce: r`(?>[^()\n]*(?:\([^()\n]*\)[^()\n]*)*)`,
};

/** A source's name in whatever case, with or without its article, with spaces or hyphens. */
function asWritten(name: string): string {
  return name
    .replace(/^the /i, '')
    .replace(/[.+*?]/g, r`\$&`)
    .replace(/[ -]/g, '[ -]');
}
