/** The lines that are known by what stands before them: the rest of a broken header, the date under a header, the by-line under a headline. */
import type { Span } from '../text/span.ts';
import { COLON, skipSpace, wordAt } from './characters.ts';
import { readDates } from './dateList.ts';
import { dateBeginsAt } from './dateStart.ts';
import { continuesHeader, readHeader } from './header.ts';
import { headlineBehind } from './headline.ts';
import { BLANK, type Line } from './lines.ts';
import type { Byline, CitationFault, DateLine, Header, WrittenDate } from './tree.ts';

/** A header that was broken over two or three lines, with all its fields, and the number of lines that it takes in after the first. */
export function wholeHeader(text: string, lines: readonly Line[], at: number, first: Header): [Header, number] {
  let header = first;
  let more = 0;
  while (!header.volume || !header.number) {
    const next = lines[at + 1 + more] ?? BLANK;
    if (!continuesHeader(text, next.start, next.end)) break;
    const longer = readHeader(text, header.start, next.end);
    if (!longer) break;
    header = longer;
    more++;
  }
  return [header, more];
}

/** `Date: August 26, 1999`; without the word Date only what is nothing but a full date. Null for any other line. */
export function readDateLine(text: string, { start, end }: Span): DateLine | null {
  const match = /^(?:date\b\s*:?|dated\s*:)\s*/i.exec(text.slice(start, end));
  const at = skipWeekday(text, start + (match?.[0].length ?? 0), end);
  const read = onlyDate(text, at, end);
  const labelled = match !== null && (match[0].includes(':') || dateBeginsAt(text, at, end));
  if (!labelled && (!read || read.date.year === null || mayBelong(text, read))) return null;
  return { kind: 'date', start, end, date: read?.date ?? null, rest: read?.rest ?? null };
}

/** Whether date and headline may be one: `AUGUST 26, 1999 IN PICTURES`. */
function mayBelong(text: string, { date, rest }: { date: WrittenDate; rest: Span | null }): boolean {
  return rest !== null && !/[a-z]/.test(text.slice(date.start, date.end));
}

/** Whether the line says itself that it is a date line: it begins with `Date` and is one. */
export function isDateLine(text: string, line: Line): boolean {
  return wordAt(text, line.start, line.end, 'Date') && readDateLine(text, line)?.date != null;
}

function skipWeekday(text: string, at: number, end: number): number {
  const weekday = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+/i.exec(text.slice(at, end));
  return at + (weekday?.[0].length ?? 0);
}

/** The date that fills the line but for a headline after it; null when there is none, or more, or it is written in figures that may mean another day. */
function onlyDate(text: string, at: number, end: number): { date: WrittenDate; rest: Span | null } | null {
  const faults: CitationFault[] = [];
  const list = readDates(text, at, end, faults);
  if (faults.some((fault) => fault.kind === 'date-form' && !fault.isSure)) return null;
  const [date] = list.dates;
  if (!date || list.dates.length > 1) return null;
  const rest = headlineBehind(text, list.end, end);
  return rest || skipSpace(text, list.end, end) >= end ? { date, rest } : null;
}

/** `By: Name`; `By Name` where `mayLackColon`, if nothing but people's names follows. Null for any other line. */
export function readByline(text: string, { start, end }: Line, mayLackColon: boolean): Byline | null {
  if (!beginsByline(text, start, end)) return null;
  const colon = text.charCodeAt(start + 2) === COLON;
  if (!colon && !(mayLackColon && isByPeople(text, { start, end }))) return null;
  return { kind: 'byline', name: { start: skipSpace(text, start + (colon ? 3 : 2), end), end }, start, end };
}

/** Whether the line can be nothing but a by-line: it has the colon. */
export function isByline(text: string, { start, end }: Span): boolean {
  return beginsByline(text, start, end) && text.charCodeAt(start + 2) === COLON;
}

/** Whether the line is most likely a by-line without its colon: `By Dagna Holm`. As a headline, `By Royal Appointment` would look the same. */
export function isByPeople(text: string, { start, end }: Span): boolean {
  return end - start <= LONGEST_NAMES && beginsByline(text, start, end) && BY_PEOPLE.test(text.slice(start + 2, end));
}

/** A word of a person's name, or initials. */
const NAME = String.raw`\p{Lu}(?:[\p{L}'’-]*|\.(?:\p{Lu}\.)*)`;
const PARTICLE = "(?:(?:de|da|di|du|la|le|von|van|der|den|ter|bin|ibn|el|al) )*(?:al-|el-|d['’])?";
const PERSON = `(?!The |An? )${NAME}(?: ${PARTICLE}${NAME}){1,3}`;
/** One or more people, as an expression with the flag `u`. The grammar takes it from here. */
export const PEOPLE = `${PERSON}(?:,? (?:and|AND|&) ${PERSON}|, ${PERSON})*`;
const BY_PEOPLE = new RegExp(`^\\s+${PEOPLE}$`, 'u');

function beginsByline(text: string, start: number, end: number): boolean {
  return wordAt(text, start, end, 'By') || wordAt(text, start, end, 'BY') || wordAt(text, start, end, 'by');
}

const LONGEST_NAMES = 60;
