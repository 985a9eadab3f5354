/** `see the Monitor, August 25`, `On Uzbekistan’s position see also Monitor, October 23`, `See below`: pointers to other issues and items. */
import {
  AMPERSAND,
  COLON,
  COMMA,
  countWords,
  isDigit,
  isSpace,
  isUpper,
  PERIOD,
  SEMICOLON,
  skipSpace,
  trimEnd,
  wordAt,
} from './characters.ts';
import { readDates } from './dateList.ts';
import { readSources } from './sourceNames.ts';
import type { CitationFault, Group, Locator, SourceName, WrittenDate } from './tree.ts';

/** What a cross-reference points to; doubtful when only the name tells it from prose: `(he went to see Clinton, May 5)`. */
export interface CrossReference {
  readonly groups: readonly Group[];
  readonly certain: boolean;
}

/**
 * After `see`, `See` or `SEE` at `at`, with the `also` that may follow or (`also see`) precede, and a colon; or after `cf.`, which says the same. 0 when
 * none of these words is there.
 */
export function seeAt(text: string, at: number, limit: number): number {
  const first = text.charCodeAt(at) | 0x20;
  if (first === 0x63) return behindCf(text, at, limit); // c
  if (first !== 0x73 && first !== 0x61) return 0; // s, a
  const also = wordAt(text, at, limit, 'also') || wordAt(text, at, limit, 'Also');
  const start = also ? skipSpace(text, at + 4, limit) : at;
  if (!wordAt(text, start, limit, 'see') && !wordAt(text, start, limit, 'See') && !wordAt(text, start, limit, 'SEE')) {
    return 0;
  }
  const next = skipSpace(text, start + 3, limit);
  const alsoBehind = wordAt(text, next, limit, 'also') || wordAt(text, next, limit, 'ALSO');
  return behindColon(text, alsoBehind ? skipSpace(text, next + 4, limit) : next, limit);
}

function behindColon(text: string, at: number, limit: number): number {
  return at < limit && text.charCodeAt(at) === COLON ? skipSpace(text, at + 1, limit) : at;
}

/** `cf.`; and `cf` and `compare`, these only before the name of a publication. */
function behindCf(text: string, at: number, limit: number): number {
  const word = CF.find((each) => wordAt(text, at, limit, each));
  if (!word) return 0;
  const end = at + word.length;
  if (text.charCodeAt(end) === PERIOD && word.length === 2) return skipSpace(text, end + 1, limit);
  const next = skipSpace(text, end, limit);
  return next > end && isCapitalized(text, next, limit) ? next : 0;
}

const CF = ['cf', 'Cf', 'compare', 'Compare'];

/**
 * Reads the cross-reference that begins at `at`: one group for each publication that it names. Null when none begins there. A lead-in of some
 * words may stand before `see`; what follows must be a place in this issue, or a name with dates: `see the map` is a gloss.
 */
export function readCrossReference(
  text: string,
  at: number,
  limit: number,
  faults: CitationFault[],
): CrossReference | null {
  const target = findSee(text, at, limit);
  if (target < 0) return null;
  const within = readPlace(text, target, limit);
  if (within) {
    const { direction, locator, end } = within;
    const group: Group = { role: 'crossReference', sources: [], dates: [], direction, locator, start: at, end };
    return { groups: [group], certain: true };
  }
  const groups: (Group & { dates: WrittenDate[] })[] = [];
  let end = target;
  let next = target;
  while (next >= 0) {
    const before = faults.length;
    const part = readTarget(text, next, limit, faults);
    const last = groups.at(-1);
    if (!part || part.dates.length === 0 || (!last && part.sources.length === 0)) {
      faults.length = before;
      break;
    }
    const { sources, dates } = part;
    end = part.end;
    if (last && sources.length === 0) for (const date of dates) last.dates.push(date);
    else {
      const start = last ? next : at;
      groups.push({ role: 'crossReference', sources, dates, direction: 'dated', locator: null, start, end });
    }
    next = nextTarget(text, end, limit);
  }
  if (groups.length === 0) return null;
  const place = next < 0 ? null : placeBehind(text, end, next, limit);
  const direct = seeAt(text, at, limit) > 0 || text.startsWith('also ', trimEnd(text, at, target) - 4);
  const dated = withEnds(groups, end, place ? null : locatorBehind(text, end, limit));
  return {
    groups: place ? [...dated, { role: 'crossReference', sources: [], dates: [], start: next, ...place }] : dated,
    certain: direct && isCapitalized(text, target, limit),
  };
}

/** A publication's name begins with a capital, also after "the". */
function isCapitalized(text: string, at: number, limit: number): boolean {
  const name = wordAt(text, at, limit, 'the') ? skipSpace(text, at + 3, limit) : at;
  return isUpper(text.charCodeAt(name));
}

/** `August 24 and below`: this issue, too. After a comma, and with the rank of an item, it tells where in the other one. */
function placeBehind(text: string, end: number, next: number, limit: number): ReturnType<typeof readPlace> {
  if (text.charCodeAt(skipSpace(text, end, limit)) === COMMA) return null;
  const place = readPlace(text, next, limit);
  return place?.locator ? null : place;
}

/** Each group ends with its last date, the last one with the locator after it. */
function withEnds(groups: readonly Group[], end: number, locator: Group['locator']): Group[] {
  return groups.map((group, index) => {
    const { role, sources, dates, direction, start } = group;
    if (index === groups.length - 1) {
      return { role, sources, dates, direction, locator, start, end: locator?.end ?? end };
    }
    return { role, sources, dates, direction, locator: null, start, end: dates.at(-1)?.end ?? group.end };
  });
}

/** After the `see` of a cross-reference that begins at `at`; -1 when there is none before the first comma, but for one right after it. */
function findSee(text: string, at: number, limit: number): number {
  const direct = seeAt(text, at, limit);
  if (direct > 0) return direct;
  const last = Math.min(limit, at + LONGEST_LEAD_IN);
  for (let next = at; next < last; next++) {
    const code = text.charCodeAt(next);
    if (code === SEMICOLON) return -1;
    const comma = code === COMMA;
    if (!comma && !isSpace(code)) continue;
    const see = seeAt(text, skipSpace(text, next + 1, limit), limit);
    if (see > 0) return see;
    if (comma) return -1;
  }
  return -1;
}

/** `On the role of the oil companies in the politics of the region see also` has 72 characters. */
const LONGEST_LEAD_IN = 120;

/** `below`, `above`, `above item`, `Perspective section below`, `next item`, `lead story`, up to the end or a semicolon. */
function readPlace(text: string, at: number, limit: number): Pick<Group, 'direction' | 'locator' | 'end'> | null {
  const last = Math.min(limit, at + LONGEST_PLACE + 1);
  let stop = at;
  while (stop < last && text.charCodeAt(stop) !== SEMICOLON) stop++;
  let end = trimEnd(text, at, stop);
  while (end > at && text.charCodeAt(end - 1) === PERIOD) end--;
  // Most point to a day.
  if (end - at > LONGEST_PLACE || isDigit(text.charCodeAt(end - 1))) return null;
  const place = text.slice(at, end).replace(/\s+/g, ' ');
  const direction = directionOf(place);
  const item = itemOf(place);
  return direction && { direction, locator: item && { item, start: at, end }, end };
}

/** `Perspective section below` has 25 characters. */
const LONGEST_PLACE = 50;

const ITEM = '(?:related |separate )?(?:items?|stor(?:y|ies)|articles?|sections?|entr(?:y|ies)|reports?|features?)';
const NAMED = `(?:(?:the |our )?(?:${ITEM}|[\\p{Lu}"“][^\\s,.]*(?: [\\p{Lu}&][^\\s,.]*)*(?: ${ITEM})?),? )`;
const BELOW = new RegExp(`^(?:${NAMED}?(?:[Bb]elow|BELOW)(?: ${ITEM})?|(?:the )?(?:next|following) ${ITEM})$`, 'u');
const ABOVE = new RegExp(
  `^(?:${NAMED}?(?:lead item )?(?:[Aa]bove|ABOVE)(?: ${ITEM})?|(?:the )?(?:previous|preceding|lead) ${ITEM})$`,
  'u',
);

/** What every place has a word of: a cheap first look. */
const PLACE_WORD = /below|above|next|following|previous|preceding|lead/i;

function directionOf(place: string): 'below' | 'above' | null {
  if (!PLACE_WORD.test(place)) return null;
  if (BELOW.test(place)) return 'below';
  return ABOVE.test(place) ? 'above' : null;
}

const LEAD = new RegExp(`(?:^|\\s)lead ${ITEM}(?:\\s|$)`);
const NEIGHBOUR = /(?:next|following|previous|preceding) /;

/** The item that a place says by its rank; null for all others. */
function itemOf(place: string): 'lead' | 'neighbour' | null {
  if (LEAD.test(place)) return 'lead';
  return NEIGHBOUR.test(place) ? 'neighbour' : null;
}

/** A publication with dates, or dates alone, which then belong to the publication before. */
function readTarget(
  text: string,
  at: number,
  limit: number,
  faults: CitationFault[],
): { sources: readonly SourceName[]; dates: WrittenDate[]; end: number } | null {
  const found = readSources(text, at, limit);
  if (!found || found.dateAt < 0) return null;
  const { names, dateAt } = found;
  const last = names.at(-1);
  if (last && /['’]s$/.test(last.name)) return null;
  if (last) {
    const comma = skipSpace(text, last.end, dateAt);
    if (comma === dateAt) faults.push({ kind: 'missing-comma', start: last.end, end: dateAt });
    else if (text.charCodeAt(comma) !== COMMA) {
      faults.push({ kind: 'separator', start: last.end, end: dateAt, expected: ', ' });
    } else if (comma + 1 === dateAt) faults.push({ kind: 'missing-space', start: dateAt, end: dateAt });
  }
  const { dates, end } = readDates(text, dateAt, limit, faults);
  return { sources: names, dates, end };
}

/** Where another date or publication may begin after `,`, `;`, `and`, `&` and `also`; -1 when no joint stands there, or with another `see`. */
function nextTarget(text: string, at: number, limit: number): number {
  let next = skipSpace(text, at, limit);
  const code = text.charCodeAt(next);
  const joint = code === COMMA || code === SEMICOLON || code === AMPERSAND;
  if (joint) next = skipSpace(text, next + 1, limit);
  else if (!wordAt(text, next, limit, 'and')) return -1;
  for (const word of JOINTS) {
    if (wordAt(text, next, limit, word)) next = skipSpace(text, next + word.length, limit);
  }
  return seeAt(text, next, limit) > 0 ? -1 : next;
}

const JOINTS = ['and', 'also'];

/** `the Monitor, August 25 issue` says no more than the day does. */
const ISSUE = 'issue';

/** `, lead story`: a few words that say where in the issue, up to the end. Another reference is none: `, see below`, `, see Prism, July 6`. */
function locatorBehind(text: string, at: number, limit: number): Locator | null {
  const comma = skipSpace(text, at, limit);
  if (wordAt(text, comma, limit, ISSUE)) return { item: 'other', start: comma, end: comma + ISSUE.length };
  if (text.charCodeAt(comma) !== COMMA) return null;
  const start = skipSpace(text, comma + 1, limit);
  let end = start;
  while (end < limit && text.charCodeAt(end) !== SEMICOLON && text.charCodeAt(end) !== PERIOD) end++;
  end = trimEnd(text, start, end);
  const see = seeAt(text, start, limit);
  if (see > 0 && (readPlace(text, see, limit) || isDigit(text.charCodeAt(end - 1)))) return null;
  if (end === start || countWords(text, start, end) > MOST_OF_A_LOCATOR) return null;
  return { item: /^lead\b/i.test(text.slice(start, end)) ? 'lead' : 'other', start, end };
}

const MOST_OF_A_LOCATOR = 4;
