/** `see the Monitor, August 25`, `On Uzbekistan’s position see also Monitor, October 23`, `See below`: pointers to other issues and items. */
import { isUpper, skipSpace, trimEnd } from './characters.ts';
import { dateBeginsAt, readDates, wordAt } from './dates.ts';
import { readSources } from './sourceNames.ts';
import type { CitationFault, Group, SourceName, WrittenDate } from './tree.ts';

const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const AMPERSAND = 0x26;

/** Behind `see` or `See` at `at`, with the `also` and the colon that may follow; 0 when the word is not there. */
export function seeAt(text: string, at: number, limit: number): number {
  const first = text.charCodeAt(at);
  if ((first !== 0x73 && first !== 0x53) || !text.startsWith('ee', at + 1)) return 0;
  if (!wordAt(text, at + 1, limit, 'ee')) return 0;
  let next = skipSpace(text, at + 3, limit);
  if (wordAt(text, next, limit, 'also')) next = skipSpace(text, next + 4, limit);
  return next;
}

/**
 * Reads the cross-reference that begins at `at`: one group for each publication that it names. Null when none begins there. A lead-in of at
 * most eight words may stand before `see`; what follows must be `below` or `above`, or a capitalised name with dates: `see the map` is a gloss.
 */
export function readCrossReference(text: string, at: number, limit: number, faults: CitationFault[]): Group[] | null {
  const target = findSee(text, at, limit);
  if (target < 0) return null;
  const within = withinIssue(text, target, limit);
  if (within)
    return [
      {
        role: 'crossReference',
        sources: [],
        dates: [],
        direction: within.direction,
        locator: null,
        start: at,
        end: within.end,
      },
    ];
  const groups: (Group & { dates: WrittenDate[] })[] = [];
  let end = target;
  let next = target;
  while (next >= 0 && next < limit) {
    const before = faults.length;
    const part = readTarget(text, next, limit, faults);
    const last = groups.at(-1);
    if (!part || part.dates.length === 0 || (!last && part.sources.length === 0)) {
      faults.length = before;
      break;
    }
    end = part.end;
    if (last && part.sources.length === 0) last.dates.push(...part.dates);
    else groups.push({ role: 'crossReference', ...part, direction: 'dated', locator: null, start: last ? next : at });
    next = nextTarget(text, end, limit);
  }
  return groups.length > 0 ? withEnds(groups, end, locatorBehind(text, end, limit)) : null;
}

/** Each group ends with its last date, the last one with the locator behind it. */
function withEnds(groups: readonly Group[], end: number, locator: Group['locator']): Group[] {
  return groups.map((group, index) => {
    const last = index === groups.length - 1;
    return {
      ...group,
      locator: last ? locator : null,
      end: last ? (locator?.end ?? end) : (group.dates.at(-1)?.end ?? group.end),
    };
  });
}

/** Behind the `see` of a cross-reference that begins at `at`; -1 when there is none before the first comma. */
function findSee(text: string, at: number, limit: number): number {
  const direct = seeAt(text, at, limit);
  if (direct > 0) return direct;
  let words = 0;
  for (let next = at; next < limit && words <= 8; next++) {
    const code = text.charCodeAt(next);
    if (code === COMMA || code === SEMICOLON) return -1;
    if (code !== 0x20) continue;
    words++;
    const see = seeAt(text, next + 1, limit);
    if (see > 0) return see;
  }
  return -1;
}

/** `below`, `above`, `above item`, `Perspective section below`, up to the end or a semicolon. */
function withinIssue(text: string, at: number, limit: number): { direction: 'below' | 'above'; end: number } | null {
  let stop = at;
  while (stop < limit && text.charCodeAt(stop) !== SEMICOLON && text.charCodeAt(stop) !== COMMA) stop++;
  let end = trimEnd(text, at, stop);
  while (end > at && text.charCodeAt(end - 1) === 0x2e) end--;
  if (end - at > LONGEST_PLACE) return null;
  const words = text.slice(at, end).split(/\s+/);
  if (words.length > 5) return null;
  const edge = [words[0], words.at(-1)];
  if (edge.includes('below')) return { direction: 'below', end };
  return edge.includes('above') ? { direction: 'above', end } : null;
}

/** `Perspective section below` has 25 characters. */
const LONGEST_PLACE = 50;

/** A publication with dates, or dates alone, which then belong to the publication before. */
function readTarget(
  text: string,
  at: number,
  limit: number,
  faults: CitationFault[],
): { sources: readonly SourceName[]; dates: WrittenDate[]; end: number } | null {
  if (dateBeginsAt(text, at, limit)) return { sources: [], ...readDates(text, at, limit, faults) };
  const name = wordAt(text, at, limit, 'the') ? skipSpace(text, at + 3, limit) : at;
  if (!isUpper(text.charCodeAt(name))) return null;
  const sources = readSources(text, at, limit);
  if (!sources || sources.dateAt < 0) return null;
  const last = sources.names.at(-1);
  const comma = last ? skipSpace(text, last.end, sources.dateAt) : -1;
  if (last && text.charCodeAt(comma) !== COMMA)
    faults.push({ kind: 'missing-comma', start: last.end, end: sources.dateAt });
  else if (comma + 1 === sources.dateAt)
    faults.push({ kind: 'missing-space', start: sources.dateAt, end: sources.dateAt });
  return { sources: sources.names, ...readDates(text, sources.dateAt, limit, faults) };
}

/** Where another date or publication may begin behind `,`, `;`, `and`, `&` and `also`; -1 when no joint stands there. */
function nextTarget(text: string, at: number, limit: number): number {
  let next = skipSpace(text, at, limit);
  const code = text.charCodeAt(next);
  const joint = code === COMMA || code === SEMICOLON || code === AMPERSAND;
  if (joint) next = skipSpace(text, next + 1, limit);
  else if (!wordAt(text, next, limit, 'and')) return -1;
  for (const word of ['and', 'also']) {
    if (wordAt(text, next, limit, word)) next = skipSpace(text, next + word.length, limit);
  }
  return next;
}

/** `, lead story`: a few words that say where in the issue, up to the end. */
function locatorBehind(text: string, at: number, limit: number): { start: number; end: number } | null {
  const comma = skipSpace(text, at, limit);
  if (text.charCodeAt(comma) !== COMMA) return null;
  const start = skipSpace(text, comma + 1, limit);
  let end = start;
  while (end < limit && text.charCodeAt(end) !== SEMICOLON && text.charCodeAt(end) !== 0x2e) end++;
  end = trimEnd(text, start, end);
  return end > start && text.slice(start, end).split(/\s+/).length <= 4 ? { start, end } : null;
}
