/** Dates as people write and mistype them, and the joints of lists of dates. */
import { RANGE_WORDS } from '../../../server/src/syntax/dayRange.ts';
import { MONTH_NAMES } from '../../../server/src/syntax/months.ts';
import { anyCase } from './anyCase.ts';

const r = String.raw;

/** Hyphens and dashes, as a range of days may have them; for use within a character class. */
export const DASHES = '‐-―−-';

/** Three letters of a month name, which a period may follow, and the two that people make longer. */
const SHORT_FORMS = [...MONTH_NAMES.filter((name) => name.length > 3).map((name) => name.slice(0, 3)), 'Febr', 'Sept'];

/** `August 24`, `August 23-24`, `February 26-March 3`, `May-June 1999`, `24 August`, `No. 6, 1999`, and lists of them. */
export const datePieces: Readonly<Record<string, string>> = {
  month: r`(?=[ADFJMNOSadfjmnos])(?:\g<monthName>|\g<slip>)`,
  monthName: r`(?:${anyCase(MONTH_NAMES)}(?![A-Za-z])|${anyCase(SHORT_FORMS)}(?![A-Za-z])\.?)`,
  slip: r`(?!J(?:ury|uno|ude)|Ma(?:tch|rsh|ch)\b)(?:${MONTH_NAMES.filter((name) => name.length > 3)
    .map(slipsOf)
    .join('|')})(?![A-Za-z])`,
  /** What parts a month from its day by a slip: `July.5`. */
  mark: r`(?:[.,${DASHES}](?=\g<gap>\d))?`,
  ordinal: r`(?:[- ]?(?:st|nd|rd|th)\b)?`,
  day: r`(?:\d{1,3}\g<ordinal>(?![\dA-Za-z%]|[.:\u00AD\u200B-\u200F\u2060]\d|,\d{3}(?!\d))|\g<misread>)`,
  /** `l4`, `2O`: one of two figures as a letter that looks like it. */
  misread: r`(?:[lI]\d|[Oo][1-9]|[0-3][lI]|[1-3][Oo])(?![A-Za-z\d])`,
  year: r`[12]\d{3}(?!\d)`,
  yearBehind: r`(?:(?:\g<gap>,\g<gap>|\s+)(?:\g<year>|['’‘]\d{2}(?!\d))|/(?:[4-9]\d|\g<year>)(?!\d))?`,
  days: r`\g<day>(?:\g<yearBehind>\g<gap>\g<rangeSign>\g<gap>(?:\g<month>\g<mark>\g<gap>)?\g<day>(?:\s*\g<ofMonth>)?)?\g<yearBehind>`,
  rangeSign: r`(?:[${DASHES}]{1,2}|/|(?:${RANGE_WORDS.join('|')})\b)`,
  /** In prose, `July 29 to August 2` tells how long something took, `July 29 or 30` that nobody knows. */
  rangeInWords: r`[^();\n]{0,160}?\d(?:st|nd|rd|th)?\s(?:or|${RANGE_WORDS.join('|')})\s`,
  dayFirst: r`\d{1,2}\g<ordinal>(?:\g<gap>(?:[/,&${DASHES}]|,?\g<gap>(?:and|or)\b)\g<gap>\d{1,2}\g<ordinal>){0,7}(?:\.\s*\g<ofMonth>(?:\g<spacedYear>|(?!\s*\d))|\s*\g<ofMonth>(?:\g<spacedYear>|(?!\s*\d{2})))`,
  /** `30 July - 2 August`. */
  dayFirstRange: r`\d{1,2}\g<ordinal>\s*\g<ofMonth>\g<gap>\g<rangeSign>\g<gap>\d{1,2}\g<ordinal>\s*\g<ofMonth>\g<yearBehind>`,
  ofMonth: r`(?:of\s+)?(?=[A-Z])\g<monthName>`,
  spacedYear: r`(?:\s*,\s*|\s+)\g<year>`,
  number: r`(?:\g<year>,?\s+(?=[NnVI#№]))?(?:Vol(?:ume|\.)?\g<gap>\d{1,4},\g<gap>)?(?:(?:Nos?\.?|nos?\.|Nr\.?|N\.?|Issues?)\g<gap>|[#№]{1,2}\g<gap>)\d{1,5}(?:[-–/]\d{1,5})?(?!\d)\g<yearBehind>`,
  monthDate: r`\g<month>(?:\g<mark>\g<gap>(?:\g<year>|\g<days>)|[/${DASHES}]\g<monthName>\g<gap>\g<year>)`,
  date: r`(?:\g<monthDate>|\g<dayFirstRange>|\g<dayFirst>|\g<number>)`,
  /** `8/24`, `25.8.99`, `1999-08-24`: dates where the source is known, but for the time of day. */
  figures: r`(?:(?:\g<oneInFigures>)(?:\g<joint>(?:\g<oneInFigures>)){0,7}(?:\g<joint>(?:[1-9]|[12]\d|3[01])(?!\d))?)`,
  oneInFigures: r`(?!(?:[01]?\d|2[0-4])\.\d[05](?![.\d]))(?:\d{1,2}/\d{1,2}(?:/['’]?\d{2,4})?|\d{1,2}\.(?:0?[1-9]|1[0-2])(?!\d)(?:\.['’]?\d{2,4})?|\d{1,2}-\d{1,2}-\d{2,4}|\d{4}[-./]\d{1,2}[-./]\d{1,2})(?![\dA-Za-z%]|[-./:]\d)`,
  joint: r`(?:\g<gap>(?:[,&]\g<gap>(?:and\b\g<gap>)?|and\b\g<gap>)(?:also\b\g<gap>)?|\g<slipOfList>)`,
  slipOfList: r`\g<gap>(?:[;.]\g<gap>|or\b\g<gap>)?(?:(?=\d{1,2}\g<gap>(?:[,;)]|$))|(?<!;)(?<!;\s)(?=\g<monthDate>))`,
  dates: r`(?>\g<date>(?:\g<joint>(?:\g<date>|\g<days>)){0,12})`,
  /** Within a citation: what may follow a month, or go on with a list. */
  dayOrYear: r`(?:\d{1,4}\g<ordinal>|\g<misread>)(?:\s*\g<rangeSign>\s*(?:\g<month>\g<mark>\s*)?(?:\d{1,3}\g<ordinal>|\g<misread>))?(?!\d)`,
};

/**
 * Slips of a month name: its first letter, then the letters of its name in any order and number with at most one strange letter among them,
 * up to two fewer or one more than there should be. The parser measures a distance, which an expression cannot.
 */
function slipsOf(name: string): string {
  const letters = [...new Set(name.toLowerCase())].sort().join('');
  const length = name.length - 1;
  const shortest = length - (length > 4 ? 2 : 1);
  return r`${name.charAt(0)}(?=[a-z]{${shortest},${length + 1}}(?![A-Za-z]))[${letters}]*+[a-z]?[${letters}]*+`;
}
