/** Reads the group that the cursor stands in, from the opening parenthesis up to the cursor: what is there already, and what is wanted next. */
import type { Knowledge } from '../../bulletin/bulletin.ts';
import { foldName } from '../../publication/foldName.ts';
import {
  AMPERSAND,
  COMMA,
  isDash,
  isSpace,
  PERIOD,
  SEMICOLON,
  SPACE,
  skipSpace,
  trimEnd,
  wordAt,
} from '../../syntax/characters.ts';
import { seeAt } from '../../syntax/crossReference.ts';
import { readDates } from '../../syntax/dateList.ts';
import { dateBeginsAt } from '../../syntax/dateStart.ts';
import { readSources } from '../../syntax/sourceNames.ts';
import type { WrittenDate } from '../../syntax/tree.ts';
import { looksLikeDate } from './matchDate.ts';

export type Wanted =
  /** A source, the first of its group. */
  | { readonly kind: 'source' }
  /** A date, or one more source beside `sources`; they are names as written. */
  | { readonly kind: 'date'; readonly sources: readonly string[] }
  /** A day after the last of `dates`: one more of a list, or the end of a range. `of` is what they belong to. */
  | { readonly kind: 'laterDay'; readonly dates: readonly WrittenDate[] }
  /** What `see` points to. */
  | { readonly kind: 'target' }
  /** The date of an issue of `publication`, a name as written. */
  | { readonly kind: 'issueDate'; readonly publication: string };

export interface GroupBefore {
  readonly wanted: Wanted;
  /** Where the wanted thing begins, as far as it is typed. */
  readonly start: number;
  readonly first: boolean;
  /** Whether a date is begun without a comma after the source. */
  readonly missingComma: boolean;
}

/** `open` is the offset after the parenthesis. Null where nothing is wanted: after a whole date, in prose. */
export function readGroup(text: string, open: number, cursor: number, knowledge: Knowledge): GroupBefore | null {
  let start = cursor;
  while (start > open && text.charCodeAt(start - 1) !== SEMICOLON) start--;
  const found = new GroupReader(text, cursor, knowledge).read(skipSpace(text, start, cursor));
  return found && { missingComma: false, ...found, first: start === open };
}

type Found = Pick<GroupBefore, 'wanted' | 'start'> & Partial<Pick<GroupBefore, 'missingComma'>>;

class GroupReader {
  readonly #text: string;
  readonly #cursor: number;
  readonly #knowledge: Knowledge;

  constructor(text: string, cursor: number, knowledge: Knowledge) {
    this.#text = text;
    this.#cursor = cursor;
    this.#knowledge = knowledge;
  }

  read(from: number): Found | null {
    const target = this.#targetBehindSee(from);
    return target >= 0 ? this.#readReference(target) : this.#readCitation(from);
  }

  #readCitation(from: number): Found | null {
    const sources: string[] = [];
    let at = from;
    while (!dateBeginsAt(this.#text, at, this.#cursor)) {
      // `BNS Aug. 25, see |`: the date lacks its comma.
      const target = this.#see(at);
      if (target >= 0) return this.#readReference(target);
      const comma = this.#find(COMMA, at);
      if (comma < 0) return this.#readPartial(at, from, sources);
      sources.push(this.#text.slice(at, trimEnd(this.#text, at, comma)));
      at = skipSpace(this.#text, comma + 1, this.#cursor);
    }
    if (at === from) return null;
    return this.#readDates(at, this.#dateOf(sources));
  }

  /** The name or date that is being typed. */
  #readPartial(start: number, from: number, sources: readonly string[]): Found | null {
    const name = this.#sourceBeforeDate(start);
    if (name !== '') {
      const wanted = { kind: 'date', sources: [...sources, name] } as const;
      return { wanted, start: start + name.length, missingComma: true };
    }
    if (sources.length === 0) return { wanted: { kind: 'source' }, start };
    const wanted = this.#dateOf(sources);
    return wanted.kind === 'issueDate' || this.#areSources(from, start, sources) ? { wanted, start } : null;
  }

  /** A publication's name without `see` before it refers to an issue too: `(Russian agencies, July 6; the Monitor, June 14)`. */
  #dateOf(sources: readonly string[]): Wanted {
    const [only = '', ...others] = sources;
    const refers = others.length === 0 && this.#knowledge.publications.find(only) !== null;
    return refers ? { kind: 'issueDate', publication: only } : { kind: 'date', sources };
  }

  /** Whether what stands before the commas can be sources: listed ones, names by their shape, or one that is missing. */
  #areSources(from: number, to: number, names: readonly string[]): boolean {
    const { sources } = this.#knowledge;
    if (names.some((name) => name === '' || sources.lookup(name))) return true;
    return readSources(this.#text, from, to)?.certain === true;
  }

  /** After a listed source a month begins though there is no comma: the source; empty when it is not so, or may be a longer name (`RIA Nov`). */
  #sourceBeforeDate(start: number): string {
    const { sources } = this.#knowledge;
    const typed = this.#text.slice(start, this.#cursor);
    for (let space = typed.indexOf(' '); space > 0; space = typed.indexOf(' ', space + 1)) {
      if (!looksLikeDate(typed.slice(space)) || !sources.lookup(typed.slice(0, space))) continue;
      const begun = foldName(typed);
      const goesOn = sources.all.some(({ name, aliases }) =>
        [name, ...aliases].some((each) => foldName(each).startsWith(begun)),
      );
      return goesOn ? '' : typed.slice(0, space);
    }
    return '';
  }

  /** After the names: the dates that are whole, and what is begun after them. */
  #readDates(start: number, whole: Wanted): Found | null {
    if (start >= this.#cursor || !dateBeginsAt(this.#text, start, this.#cursor)) return { wanted: whole, start };
    const { dates, end } = readDates(this.#text, start, this.#cursor, []);
    const last = dates.at(-1);
    if (last?.kind !== 'day') return null;
    if (end === this.#cursor) return this.#readLastDay(dates, last, whole);
    if (last.year !== null) return this.#readReferenceBehind(end);
    const joint = skipSpace(this.#text, end, this.#cursor);
    if (joint < this.#cursor && isDash(this.#text.charCodeAt(joint)) && last.from === last.to) {
      return { wanted: { kind: 'laterDay', dates }, start: joint + 1 };
    }
    const next = this.#behindJoint(joint);
    if (next < 0) return this.#readReferenceBehind(end);
    const target = this.#targetBehindSee(next);
    return target >= 0 ? this.#readReference(target) : { wanted: { kind: 'laterDay', dates }, start: next };
  }

  /** The cursor is at the end of a date, which may still grow (`August 2`), or be turned round (`25 Aug`). */
  #readLastDay(dates: readonly WrittenDate[], last: WrittenDate, whole: Wanted): Found | null {
    if (last.year !== null) return null;
    if (last.from !== last.to) {
      const begun = { ...last, to: last.from };
      return { wanted: { kind: 'laterDay', dates: [...dates.slice(0, -1), begun] }, start: last.to.start };
    }
    const before = dates.slice(0, -1);
    return { wanted: before.length > 0 ? { kind: 'laterDay', dates: before } : whole, start: last.start };
  }

  /** After `,`, `and`, `or` or `&` and an `also`; -1 when no joint stands at `at`. */
  #behindJoint(at: number): number {
    const code = this.#text.charCodeAt(at);
    let next = at + 1;
    if (wordAt(this.#text, at, this.#cursor, 'and')) next = at + 3;
    else if (wordAt(this.#text, at, this.#cursor, 'or')) next = at + 2;
    else if (at >= this.#cursor || (code !== COMMA && code !== AMPERSAND)) return -1;
    if (code !== COMMA && (next >= this.#cursor || !isSpace(this.#text.charCodeAt(next)))) return -1;
    next = skipSpace(this.#text, next, this.#cursor);
    const also = next + 'also '.length;
    return also <= this.#cursor && wordAt(this.#text, next, this.#cursor, 'also') ? also : next;
  }

  /** `(Itar-Tass, July 16. See also |`: a reference after the period that parts it from the citation. */
  #readReferenceBehind(end: number): Found | null {
    const period = skipSpace(this.#text, end, this.#cursor);
    const code = this.#text.charCodeAt(period);
    if (period >= this.#cursor || (code !== PERIOD && code !== COMMA)) return null;
    const target = this.#targetBehindSee(skipSpace(this.#text, period + 1, this.#cursor));
    return target < 0 ? null : this.#readReference(target);
  }

  #readReference(target: number): Found | null {
    const comma = this.#find(COMMA, target);
    if (comma < 0) return { wanted: { kind: 'target' }, start: target };
    const publication = this.#text.slice(target, trimEnd(this.#text, target, comma));
    return this.#readDates(skipSpace(this.#text, comma + 1, this.#cursor), { kind: 'issueDate', publication });
  }

  /**
   * After the `see` that begins at `from`, with the space that ends it; or after the one of a lead-in such as `On Uzbekistan’s position see also`.
   * -1 when there is none.
   */
  #targetBehindSee(from: number): number {
    const direct = this.#see(from);
    if (direct >= 0 || !LEAD_INS.some((word) => wordAt(this.#text, from, this.#cursor, word))) return direct;
    for (let space = this.#find(SPACE, from); space >= 0; space = this.#find(SPACE, space + 1)) {
      const see = this.#see(space + 1);
      if (see >= 0) return see;
    }
    return -1;
  }

  #see(at: number): number {
    const target = seeAt(this.#text, at, this.#cursor);
    return target > 0 && isSpace(this.#text.charCodeAt(target - 1)) ? target : -1;
  }

  /** The next character of this kind before the cursor; -1 when there is none. */
  #find(code: number, from: number): number {
    for (let at = from; at < this.#cursor; at++) if (this.#text.charCodeAt(at) === code) return at;
    return -1;
  }
}

/** Words that begin the few words that may stand before `see`. */
const LEAD_INS = ['On', 'For', 'About'];
