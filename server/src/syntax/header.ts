/**
 * The header line, `Publication: Monitor Volume: 5 Issue: 156`, in the one right form and in the forms that hurried people give it.
 * A line is taken for a header when it begins with the word Publication (or a slip of it), or when a short name is followed by a volume and an issue number.
 */
import { distance } from 'fastest-levenshtein';
import { isLetter, PERIOD, skipSpace, trimEnd } from './characters.ts';
import type { Header, HeaderFault, HeaderField, HeaderKey } from './tree.ts';

const RIGHT = /^Publication: (\S+(?: \S+)*) Volume: ([1-9][0-9]{0,3}) Issue: ([1-9][0-9]{0,4})$/;

/** No header that people type is longer; longer lines are paragraphs. */
export const LONGEST_HEADER = 160;

/** The header on the line `[start, end)`, or on the lines, when somebody broke it; null when there is none. */
export function readHeader(text: string, start: number, end: number): Header | null {
  if (end - start > LONGEST_HEADER || !mayBeHeader(text, start, end)) return null;
  const line = text.slice(start, end);
  const right = RIGHT.exec(line);
  if (right && !NOT_IN_NAME.test(right[1] ?? '')) return rightHeader(start, end, right);
  const keys = findKeys(line);
  return isHeader(line, keys) ? new LenientHeader(text, start, end, keys).read() : null;
}

/** Whether a line that follows an unfinished header is the rest of it. */
export function continuesHeader(text: string, start: number, end: number): boolean {
  return end - start < 30 && /^(?:volume|vol|issue|no)\b[.:]*\s*[0-9IVXL]+\s*$/i.test(text.slice(start, end));
}

/** What shows that the value of the first field swallowed a key or a comma. `No 7` may be a name's own. */
const NOT_IN_NAME = /\b(?:volume|vol|issue)\b\.?:?\s*\d|[,;]$/i;

/** Whether a text between the fields says nothing. */
export function isPunctuation(text: string): boolean {
  return /^[\s.,;:()/–—-]*$/.test(text);
}

/** A cheap first look, for this runs on every short line. */
function mayBeHeader(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(skipSpace(text, start, end));
  if ((first | 0x20) === 0x70) return true; // p
  if (!isLetter(first) || !isDigitNear(text, end)) return false;
  return /v/i.test(text.slice(start, end));
}

/** A header ends with a number, or with one of the things that people put after it. */
function isDigitNear(text: string, end: number): boolean {
  return /[0-9]|\b[IVXL]+\b/.test(text.slice(Math.max(0, end - 24), end));
}

function rightHeader(start: number, end: number, match: RegExpExecArray): Header {
  const [, name = '', volume = '', number = ''] = match;
  const nameStart = start + 'Publication: '.length;
  const volumeStart = nameStart + name.length + ' Volume: '.length;
  const numberStart = volumeStart + volume.length + ' Issue: '.length;
  return {
    kind: 'header',
    start,
    end,
    publication: { value: name, start: nameStart, end: nameStart + name.length },
    volume: { value: Number(volume), start: volumeStart, end: volumeStart + volume.length },
    number: { value: Number(number), start: numberStart, end: numberStart + number.length },
    faults: [],
    rest: null,
  };
}

interface FoundKey {
  readonly key: HeaderKey;
  readonly start: number;
  /** After the word, its abbreviating period and its colon. */
  readonly end: number;
  readonly wordEnd: number;
  readonly form: 'right' | 'case' | 'abbreviation' | 'misspelling';
  readonly colon: boolean;
}

const SHORT_FORMS = new Map<string, HeaderKey>([
  ['pub', 'Publication'],
  ['publ', 'Publication'],
  ['vol', 'Volume'],
  ['v', 'Volume'],
  ['no', 'Issue'],
  ['nr', 'Issue'],
  ['num', 'Issue'],
  ['number', 'Issue'],
  ['iss', 'Issue'],
]);
const KEYS: readonly HeaderKey[] = ['Publication', 'Volume', 'Issue'];

function findKeys(line: string): FoundKey[] {
  const found: FoundKey[] = [];
  const words = /[A-Za-z]+/g;
  for (let match = words.exec(line); match; match = words.exec(line)) {
    const [word] = match;
    const wordEnd = match.index + word.length;
    let end = line.charCodeAt(wordEnd) === PERIOD ? wordEnd + 1 : wordEnd;
    // Chinese and Japanese keyboards give a wide colon.
    const colonAt = /^\s*[:;：]/.exec(line.slice(end));
    const colon = colonAt?.[0].endsWith(':') === true;
    if (colonAt) end += colonAt[0].length;
    const number = /^\s*[0-9#№]|^\s+[IVXL]+\b/.test(line.slice(end));
    const first = line.slice(0, match.index).trim() === '';
    const cut = first && line.charCodeAt(wordEnd) === PERIOD && SHORT_FORMS.get(word.toLowerCase()) === 'Publication';
    const known = keyOf(word, colonAt !== null || number || cut, first);
    if (!known) continue;
    const key: FoundKey = { ...known, start: match.index, wordEnd, end, colon };
    const same = found.find((each) => each.key === key.key);
    if (same && !(colon && mayBeInName(same))) continue;
    if (same) found.splice(found.indexOf(same), 1);
    found.push(key);
  }
  return found;
}

/** `Harbor Post No 7` is a name where `Issue:` follows. */
function mayBeInName({ key, form, colon }: FoundKey): boolean {
  return key === 'Issue' && form === 'abbreviation' && !colon;
}

/** `followed`: a colon or a number comes after (or the period of `Pub.`), without which a short form or a slip is just a word. `first`: it is the line's first word. */
function keyOf(word: string, followed: boolean, first: boolean): { key: HeaderKey; form: FoundKey['form'] } | null {
  const lower = word.toLowerCase();
  for (const key of KEYS) {
    if (word === key) return followed || first ? { key, form: 'right' } : null;
    if (lower === key.toLowerCase()) return followed || first ? { key, form: 'case' } : null;
  }
  if (!followed) return null;
  const short = SHORT_FORMS.get(lower);
  if (short) return { key: short, form: 'abbreviation' };
  const slip = KEYS.find((key) => distance(lower, key.toLowerCase()) <= (key === 'Issue' ? 1 : 2));
  return slip ? { key: slip, form: 'misspelling' } : null;
}

function isHeader(line: string, keys: readonly FoundKey[]): boolean {
  const publication = keys.find((each) => each.key === 'Publication');
  const volume = keys.find((each) => each.key === 'Volume');
  const issue = keys.find((each) => each.key === 'Issue');
  if (publication && line.slice(0, publication.start).trim() === '')
    return publication.colon || volume !== undefined || issue !== undefined;
  if (!volume || !issue || publication) return false;
  const before = line.slice(0, Math.min(volume.start, issue.start)).trim();
  if (before === '') return volume.colon && issue.colon;
  const behind = line.slice(Math.max(volume.end, issue.end)).trim();
  return (
    /^\p{Lu}/u.test(before) &&
    before.split(/\s+/).length <= 6 &&
    /^[0-9IVXL]+\.?$/.test(behind) &&
    !/[.!?]$/.test(before)
  );
}

/** Reads a line that is a header but not the right one: collects the fields and names each slip. */
class LenientHeader {
  readonly #text: string;
  readonly #start: number;
  readonly #end: number;
  readonly #keys: readonly FoundKey[];
  readonly #faults: HeaderFault[] = [];
  #rest: Header['rest'] = null;

  constructor(text: string, start: number, end: number, keys: readonly FoundKey[]) {
    this.#text = text;
    this.#start = start;
    this.#end = end;
    this.#keys = keys;
  }

  read(): Header {
    const publication = this.#publication();
    const volume = this.#number('Volume', 'missing-volume');
    const number = this.#number('Issue', 'missing-number');
    const order = this.#keys.map((each) => KEYS.indexOf(each.key));
    if (order.some((each, index) => each < (order[index - 1] ?? 0)))
      this.#fault('order', 'Publication', this.#start, this.#end);
    for (const key of this.#keys) this.#judgeKey(key);
    if (this.#faults.length === 0) this.#fault('spacing', 'Publication', this.#start, this.#end);
    const faults = this.#faults.sort((a, b) => a.start - b.start || a.end - b.end);
    return {
      kind: 'header',
      start: this.#start,
      end: this.#end,
      publication,
      volume,
      number,
      faults,
      rest: this.#rest,
    };
  }

  #fault(kind: HeaderFault['kind'], key: HeaderKey, start: number, end: number): void {
    this.#faults.push({ kind, key, start, end });
  }

  /** The stretch that belongs to a key: up to the next one. */
  #valueOf(key: FoundKey | undefined): { start: number; end: number } {
    const from = this.#start + (key?.end ?? 0);
    const following = this.#keys
      .filter((each) => this.#start + each.start >= from)
      .map((each) => this.#start + each.start);
    const to = Math.min(this.#end, ...following);
    const start = skipSpace(this.#text, from, to);
    return { start, end: trimEnd(this.#text, start, to) };
  }

  #publication(): HeaderField<string> | null {
    const key = this.#keys.find((each) => each.key === 'Publication');
    const value = this.#valueOf(key);
    const end = value.start + this.#text.slice(value.start, value.end).replace(/[,;.]+$/, '').length;
    if (end < value.end) this.#fault('punctuation', 'Publication', end, value.end);
    if (!key) this.#fault('missing-key', 'Publication', value.start, value.start);
    if (end === value.start) {
      this.#fault('missing-publication', 'Publication', value.start, value.start);
      return null;
    }
    return { value: this.#text.slice(value.start, end).replace(/\s+/g, ' '), start: value.start, end };
  }

  #number(name: 'Volume' | 'Issue', missing: HeaderFault['kind']): HeaderField<number> | null {
    const key = this.#keys.find((each) => each.key === name);
    if (!key) {
      this.#fault(missing, name, this.#end, this.#end);
      return null;
    }
    const value = this.#valueOf(key);
    const written = /^(#|№)?\s*([0-9]{1,5}|[IVXL]+)(?![0-9A-Za-z])/.exec(this.#text.slice(value.start, value.end));
    if (!written) {
      this.#fault(missing, name, value.start, value.end);
      return null;
    }
    const [all, sign, digits = ''] = written;
    const start = value.start + all.length - digits.length;
    const end = value.start + all.length;
    if (sign) this.#fault('punctuation', name, value.start, start);
    const roman = /[IVXL]/.test(digits);
    if (roman) this.#fault('roman-numeral', name, start, end);
    else if (Number(digits) === 0) this.#fault(missing, name, start, end);
    else if (digits.startsWith('0')) this.#fault('leading-zero', name, start, end);
    this.#judgeRest(name, end, value.end);
    const number = roman ? romanValue(digits) : Number(digits);
    return number === 0 ? null : { value: number, start, end };
  }

  #judgeKey(key: FoundKey): void {
    const start = this.#start + key.start;
    const wordEnd = this.#start + key.wordEnd;
    if (key.form !== 'right') this.#fault(key.form, key.key, start, wordEnd);
    if (!key.colon) this.#fault('missing-colon', key.key, wordEnd, this.#start + key.end);
  }

  /** What stands after the number of a field, up to the next key or the end. */
  #judgeRest(key: HeaderKey, from: number, end: number): void {
    const start = skipSpace(this.#text, from, end);
    if (start === end) return;
    const words = !isPunctuation(this.#text.slice(start, end));
    this.#fault(words ? 'rest' : 'punctuation', key, start, end);
    if (words && !this.#keys.some((each) => this.#start + each.start >= end)) this.#rest = { start, end };
  }
}

const ROMAN: ReadonlyMap<string, number> = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
  ['L', 50],
]);

function romanValue(digits: string): number {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const value = ROMAN.get(digits.charAt(index)) ?? 0;
    const next = ROMAN.get(digits.charAt(index + 1)) ?? 0;
    sum += value < next ? -value : value;
  }
  return sum;
}

/** The one right way to write a header line. */
export function formatHeader(publication: string, volume: number, number: number): string {
  return `Publication: ${publication} Volume: ${volume} Issue: ${number}`;
}
