/**
 * What stands between `(` and `)`: a citation, a cross-reference, a note number or a gloss. One walk over the content, group by group; each
 * group is read as far as it goes, its slips noted, and what is left over decides whether the whole was a citation at all.
 */
import {
  COLON,
  COMMA,
  isDash,
  isDigit,
  isLetter,
  isQuote,
  OPEN_BRACKET,
  OPEN_PARENTHESIS,
  PERIOD,
  SEMICOLON,
  SLASH,
  skipSpace,
  trimEnd,
  wordAt,
} from './characters.ts';
import { readCrossReference, seeAt } from './crossReference.ts';
import { isAside, isWeekday } from './datedNames.ts';
import { readDates } from './dateList.ts';
import { isMonthName } from './months.ts';
import { readSoundGroup } from './soundGroup.ts';
import { readSources, type SourceList } from './sourceNames.ts';
import type { CitationFault, Group, Parenthesis } from './tree.ts';

/** What a parenthesis turned out to be by what stands in it. */
export type Content = Pick<Parenthesis, 'shape' | 'certain' | 'groups' | 'faults'>;

/** Words that explain. Parentheses that hold others are nothing else. */
export const GLOSS: Content = { shape: 'gloss', certain: true, groups: [], faults: [] };
const NOTE: Content = { shape: 'note', certain: true, groups: [], faults: [] };

/** Reads the content `[start, end)` of a parenthesis that is closed; others within it are places behind names, and remarks behind dates. */
export function readContent(text: string, start: number, end: number): Content {
  const from = skipSpace(text, start, end);
  const to = trimEnd(text, from, end);
  if (isNoteNumber(text, from, to)) return NOTE;
  const sound = readSoundGroup(text, from, to);
  if (sound?.group.end === to) {
    return { shape: 'citation', certain: sound.certain, groups: [sound.group], faults: GLOSS.faults };
  }
  const seen = glance(text, from, to);
  return seen === NOTHING && !endsInMonth(text, from, to)
    ? GLOSS
    : new GroupReader(text, from, to, (seen & SEE) > 0).read(true);
}

/**
 * Reads behind a `(` that is never closed, up to `limit`: a citation whose closing parenthesis is missing ends with its last date. Null when
 * it is none, and no cross-reference.
 */
export function readOpenContent(text: string, start: number, limit: number): (Content & { end: number }) | null {
  const reader = new GroupReader(text, skipSpace(text, start, limit), limit, true);
  const content = reader.read(false);
  return content === GLOSS ? null : { ...content, end: reader.end };
}

/** What a first look at a content may see. Without a digit there is no date, without `see` no cross-reference. */
const NOTHING = 0;
const DIGIT = 1;
const SEE = 2;

/** A first look, which most glosses do not pass, and which spares citations the search for the `see` or `cf.` of a cross-reference. */
function glance(text: string, start: number, end: number): number {
  let seen = NOTHING;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) seen |= DIGIT;
    else if ((code | 0x20) === 0x73 && isLetterE(text, at + 1) && isLetterE(text, at + 2)) seen |= SEE;
    else if ((code | 0x20) === 0x63 && seeAt(text, at, end) > at) seen |= SEE;
  }
  return seen;
}

/** `(Interfax, August)`: the last word is a month. */
function endsInMonth(text: string, start: number, end: number): boolean {
  let at = end;
  while (at > start && isLetter(text.charCodeAt(at - 1))) at--;
  return isMonthName(text.slice(at, end));
}

function isLetterE(text: string, at: number): boolean {
  return (text.charCodeAt(at) | 0x20) === 0x65;
}

/** `(1)` to `(99)`: the numbered notes of 1995 and 1996, and enumerators (B-90). */
function isNoteNumber(text: string, start: number, end: number): boolean {
  if (end - start > 2) return false;
  for (let at = start; at < end; at++) if (!isDigit(text.charCodeAt(at))) return false;
  return Number(text.slice(start, end)) > 0;
}

/** Behind the mark or the `and` (or both) between two groups at `mark`; `mark` itself where neither stands. */
function behindJoint(text: string, mark: number, limit: number): number {
  let at = mark;
  while (at < limit && mayJoin(text.charCodeAt(at)) && at - mark < 2) at++;
  const word = skipSpace(text, at, limit);
  return wordAt(text, word, limit, 'and') ? word + 3 : at;
}

/** What people put between two groups; `;` is the one that belongs there. */
function mayJoin(code: number): boolean {
  return code === SEMICOLON || code === COMMA || code === PERIOD || code === COLON || code === SLASH || isDash(code);
}

/** Whether nothing but what may stand between a source and its date does: one day of the week, a page, an hour, a language. */
function areAsides(text: string, start: number, end: number): boolean {
  const words = text.slice(start, Math.min(end, start + LONGEST_ASIDES)).replace(/,\s*$/, '');
  const asides = words.split(',').map((each) => each.trim());
  return asides.every(isAside) && asides.filter(isWeekday).length <= 1;
}

/** `in Ukrainian, 17:30 Moscow time, Wednesday, ` is shorter. */
const LONGEST_ASIDES = 60;

class GroupReader {
  readonly #text: string;
  readonly #start: number;
  readonly #limit: number;
  /** Whether a cross-reference may stand here at all. */
  readonly #mayPoint: boolean;
  #groups: readonly Group[] = GLOSS.groups;
  readonly #faults: CitationFault[] = [];
  /** Whether every group had the one shape that needs no knowledge of names. */
  #certain = true;
  /** Behind the last group that was understood. */
  end: number;

  constructor(text: string, start: number, limit: number, mayPoint: boolean) {
    this.#text = text;
    this.#start = start;
    this.#limit = limit;
    this.#mayPoint = mayPoint;
    this.end = start;
  }

  /** What it all comes to. Of a closed parenthesis all must be understood, but for a short remark behind a known source. */
  read(closed: boolean): Content {
    this.#readGroups();
    const shape = this.#shape(closed);
    if (shape === 'gloss') return GLOSS;
    const faults = this.#faults.length === 0 ? GLOSS.faults : this.#faults;
    return { shape, certain: this.#certain, groups: this.#groups, faults };
  }

  #readGroups(): void {
    let at: number = this.#start;
    let settled = 0;
    while (at >= 0 && this.#groups.length < MOST_GROUPS) {
      const groups = this.#readPointers(at) ?? this.#readCitation(at);
      const last = groups?.at(-1);
      if (!groups || !last) break;
      this.#groups = this.#groups.length === 0 ? groups : [...this.#groups, ...groups];
      this.end = last.end;
      settled = this.#faults.length;
      at = this.#joint(last);
    }
    // What was noted behind the last group belongs to none.
    if (this.#faults.length > settled) this.#faults.length = settled;
  }

  #shape(closed: boolean): Parenthesis['shape'] {
    const left = skipSpace(this.#text, this.end, this.#limit);
    const trailing = this.#limit - left;
    const period = trailing === 1 && this.#text.charCodeAt(left) === PERIOD;
    const complete = trailing === 0 || period;
    const whole = closed ? complete : this.#stopsAt(left);
    if (this.#groups[0]?.role === 'crossReference') return whole ? 'crossReference' : 'gloss';
    if (this.#groups.every((group) => group.dates.length === 0) && !(closed && this.#lacksDay())) return 'gloss';
    if (closed && !complete && (this.#guessed() || !this.#isRemark(left))) return 'gloss';
    this.#certain = this.#certain && whole;
    return 'citation';
  }

  /** Whether a month was met that has no day: `(Interfax, August)`. */
  #lacksDay(): boolean {
    return this.#faults.some((fault) => fault.kind === 'missing-day');
  }

  /** Whether a date was taken for a citation's although no comma led to it: `(Interfax. August 24 was a holiday)` is prose. */
  #guessed(): boolean {
    return this.#faults.some((fault) => fault.kind === 'missing-comma' || fault.kind === 'separator');
  }

  /** Whether what is left over is a remark or rubbish, and not the rest of a sentence: `(Interfax, August 24 was a holiday)`. */
  #isRemark(at: number): boolean {
    if (this.#limit - at > LONGEST_REMARK) return false;
    const code = this.#text.charCodeAt(at);
    if (code === OPEN_PARENTHESIS) return this.#text.indexOf(')', at) === this.#limit - 1;
    const parted = code === COMMA || code === SEMICOLON || code === COLON || code === OPEN_BRACKET || isDash(code);
    return parted || !/[A-Za-z]/.test(this.#text.slice(at, this.#limit));
  }

  /** Whether an open citation may stop here: before punctuation, at the end, or before a new sentence's capital. */
  #stopsAt(at: number): boolean {
    if (at >= this.#limit) return true;
    const code = this.#text.charCodeAt(at);
    return code === PERIOD || code === COMMA || code === SEMICOLON || code === COLON || code === 0x5d || isDash(code);
  }

  /** The cross-references at `at`; null when none begins there. */
  #readPointers(at: number): readonly Group[] | null {
    if (!this.#mayPoint || this.#citesBeforeSee(at)) return null;
    const reference = readCrossReference(this.#text, at, this.#limit, this.#faults);
    if (reference && !reference.certain) this.#certain = false;
    return reference?.groups ?? null;
  }

  /** `BNS Aug. 25, see above`: what stands before `see` are a source and a date without their comma, and no words that lead in. */
  #citesBeforeSee(at: number): boolean {
    const sources = seeAt(this.#text, at, this.#limit) > 0 ? null : readSources(this.#text, at, this.#limit);
    if (!sources?.certain || sources.names.length === 0 || sources.dateAt < 0) return false;
    const { end } = readDates(this.#text, sources.dateAt, this.#limit, []);
    const mark = skipSpace(this.#text, end, this.#limit);
    const see = behindJoint(this.#text, mark, this.#limit);
    return see > mark && seeAt(this.#text, skipSpace(this.#text, see, this.#limit), this.#limit) > 0;
  }

  /** The group of sources and dates at `at`; null when it is something else. */
  #readCitation(at: number): readonly Group[] | null {
    const sound = readSoundGroup(this.#text, at, this.#limit);
    if (sound) {
      if (!sound.certain) this.#certain = false;
      return [sound.group];
    }
    const sources = readSources(this.#text, at, this.#limit);
    if (!sources) return null;
    for (const { start, end } of sources.months) this.#faults.push({ kind: 'missing-day', start, end });
    if (sources.dateAt < 0) return this.#undated(at, sources);
    if (!this.#judgeJoint(at, sources)) return null;
    const { dates, end } = readDates(this.#text, sources.dateAt, this.#limit, this.#faults);
    if (dates.length === 0) return null;
    if (this.#groups.length === 0 && this.#faults.some((fault) => this.#isInWords(fault))) this.#certain = false;
    if (this.#faults.some((fault) => fault.kind === 'date-form' && fault.isFigures)) this.#certain = false;
    if (!sources.certain) this.#certain = false;
    return [{ role: 'citation', sources: sources.names, dates, direction: 'dated', locator: null, start: at, end }];
  }

  /** Whether a slip of dates or their joints has words in it, as prose has. */
  #isInWords({ kind, start, end }: CitationFault): boolean {
    return (kind === 'separator' ? /[a-z]/ : /\sor\s/).test(this.#text.slice(start, end));
  }

  /** Sources without a date count only beside groups that have one, `(Interfax; Reuters, June 5)`, and with a month: `(Interfax, June)`. */
  #undated(at: number, { names, months, certain }: SourceList): readonly Group[] | null {
    const last = names.at(-1);
    if (!last) return null;
    const month = months.at(-1);
    const end = Math.max(last.end, month?.end ?? 0);
    const parted = this.#text.charCodeAt(skipSpace(this.#text, end, this.#limit)) === SEMICOLON;
    if (!parted && !month) return null;
    if (!certain || !parted) this.#certain = false;
    if (!month) this.#faults.push({ kind: 'missing-date', start: at, end });
    return [{ role: 'citation', sources: names, dates: [], direction: 'dated', locator: null, start: at, end }];
  }

  /** `“Itogi,” May 5`: the comma stands before the quotation mark. */
  #isQuoteBehindComma(at: number): boolean {
    return isQuote(this.#text.charCodeAt(at)) && this.#text.charCodeAt(at - 1) === COMMA;
  }

  /** What stands between the last source and the date: `, ` or a slip. False when it cannot be a citation. */
  #judgeJoint(at: number, sources: SourceList): boolean {
    const { dateAt, names, months } = sources;
    const last = names.at(-1);
    if (!last) {
      const code = this.#text.charCodeAt(at);
      const mark = code === COMMA || code === SEMICOLON || code === PERIOD || code === COLON;
      if (!mark && this.#groups.length === 0) return false;
      this.#faults.push({ kind: 'missing-source', start: at, end: mark ? at + 1 : at });
      return true;
    }
    const behind = Math.max(last.end, months.at(-1)?.end ?? 0);
    const mark = skipSpace(this.#text, behind, dateAt);
    if (mark === dateAt && this.#isQuoteBehindComma(last.end - 1)) {
      if (last.end === dateAt) this.#faults.push({ kind: 'missing-space', start: dateAt, end: dateAt });
    } else if (mark === dateAt) {
      this.#certain = this.#certain && this.#groups.length > 0;
      this.#faults.push({ kind: 'missing-comma', start: behind, end: dateAt });
    } else if (this.#text.charCodeAt(mark) !== COMMA) {
      this.#misjoined(behind, dateAt);
    } else if (
      mark + 1 === dateAt ||
      (this.#text.charCodeAt(dateAt - 1) === COMMA && areAsides(this.#text, mark + 1, dateAt))
    ) {
      this.#faults.push({ kind: 'missing-space', start: dateAt, end: dateAt });
    } else if (skipSpace(this.#text, mark + 1, dateAt) < dateAt && !areAsides(this.#text, mark + 1, dateAt)) {
      this.#misjoined(behind, dateAt);
    }
    return true;
  }

  /** Something else than a comma leads to the date: `Reuters. July 8`, `Interfax, on July 5`. Then only a known source makes a citation of it. */
  #misjoined(start: number, end: number): void {
    this.#certain = this.#certain && this.#groups.length > 0;
    this.#faults.push({ kind: 'separator', start, end, expected: ', ' });
  }

  /** Where the next group begins behind `group`; -1 when none does. Notes a separator that is not the one between groups. */
  #joint(group: Group): number {
    const mark = skipSpace(this.#text, group.end, this.#limit);
    const code = this.#text.charCodeAt(mark);
    const behind = behindJoint(this.#text, mark, this.#limit);
    const next = skipSpace(this.#text, behind, this.#limit);
    if (next >= this.#limit) return -1;
    if (code === SEMICOLON) {
      if (next === mark + 1) this.#faults.push({ kind: 'missing-space', start: next, end: next });
      return next;
    }
    const see = this.#mayPoint && seeAt(this.#text, next, this.#limit) > 0;
    const mayPart = code === COMMA || code === PERIOD;
    const pointsOn = group.role === 'crossReference';
    if (see && (mayPart || (pointsOn && isLetter(code) && behind > mark))) return next;
    if (pointsOn && !see) return -1;
    const parts = see ? behind > mark : mayPart || code === COLON || code === SLASH || isLetter(code);
    if (!parts || !(see || this.#groupFollows(next))) return -1;
    this.#faults.push({ kind: 'separator', start: group.end, end: next, expected: '; ' });
    return next;
  }

  /** Whether sources and a date stand at `at`, so that what precedes was meant to part two groups. `, quoted by Reuters, July 21` is a remark. */
  #groupFollows(at: number): boolean {
    const sources = readSources(this.#text, at, this.#limit);
    return sources?.certain === true && sources.names[0]?.start === at && sources.dateAt >= 0;
  }
}

/** The longest citation seen has three groups; a list past this is something else, and its end is not looked for. */
const MOST_GROUPS = 50;

/** `, citing Interfax`, `, page 3`: a remark behind the dates that still leaves a citation a citation if its source is known. */
const LONGEST_REMARK = 60;
