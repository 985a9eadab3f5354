/** The header line as it should have been typed. */
import type { Bulletin } from '../../bulletin/bulletin.ts';
import { formatDate } from '../../calendar/format.ts';
import { type DatedIssue, issueOfDate } from '../../calendar/issueOfDate.ts';
import { type PlainDate, plainDate } from '../../calendar/plainDate.ts';
import { readDates } from '../../syntax/dateList.ts';
import { dateBeginsAt } from '../../syntax/dateStart.ts';
import { formatHeader, isPunctuation } from '../../syntax/header.ts';
import { headlineBehind } from '../../syntax/headline.ts';
import type { Header, WrittenDate } from '../../syntax/tree.ts';
import { lineEndBehind } from '../edits.ts';
import { headlineBefore } from '../headline/swallowedText.ts';

export interface RepairedHeader {
  /** The header line itself. */
  readonly line: string;
  /** The line, and what has to move from it to a line of its own: a date, the first headline. */
  readonly text: string;
  readonly moved: 'date' | 'headline' | null;
  /** Whether nothing was guessed and nothing is lost. */
  readonly safe: boolean;
}

/**
 * The line that belongs in the place of `header`, with a `Date:` line after it when a date stood at its end, or with the headline that did. Null when a
 * field is missing that the date of the issue does not tell either.
 */
export function repairedHeader(bulletin: Bulletin, header: Header): RepairedHeader | null {
  const { text } = bulletin.tree;
  const { publication, rest } = header;
  const told = header === bulletin.header ? toldByDate(bulletin) : null;
  const volume = header.volume?.value ?? told?.volume ?? null;
  const number = header.number?.value ?? told?.number ?? null;
  if (!publication || !volume || !number) return null;
  const line = formatHeader(knownName(bulletin, header) ?? publication.value, volume, number);
  const read = header.volume !== null && header.number !== null;
  const lost = header.faults.filter(({ kind }) => kind === 'rest').length;
  const sure = read && !header.faults.some(({ kind }) => kind === 'roman-numeral');
  if (!rest) return { line, text: line, moved: null, safe: sure && lost === 0 };
  const lineEnd = lineEndBehind(text, header.end);
  const date = header === bulletin.header && !bulletin.dateLine ? trailingDate(text, rest.start, rest.end) : null;
  if (date)
    return { line, text: `${line}${lineEnd}Date: ${formatDate(date)}`, moved: 'date', safe: sure && lost === 1 };
  const headline = headlineBehind(text, rest.start, rest.end) ?? headlineBefore(text, rest);
  if (!headline) return { line, text: line, moved: null, safe: false };
  const words = text.slice(headline.start, rest.end);
  return { line, text: `${line}${lineEnd}${lineEnd}${words}`, moved: 'headline', safe: false };
}

/** The publication as it writes itself. */
function knownName({ header: first, issue }: Bulletin, header: Header): string | null {
  return header === first && issue?.publicationKnown ? issue.publication.name : null;
}

/** The issue that came out on the date of the `Date:` line, if the calendar is sure and the header does not contradict it. */
function toldByDate({ issue, dateLine }: Bulletin): DatedIssue | null {
  const calendar = issue?.publication.calendar;
  const date = dateLine?.date ?? null;
  const stated = dayOf(date, date?.year ?? null);
  if (!calendar || !stated) return null;
  const told = issueOfDate(calendar, stated);
  if (!told?.certain) return null;
  const fits = (issue.volume ?? told.volume) === told.volume && (issue.number ?? told.number) === told.number;
  return fits ? told : null;
}

/** `, August 26, 1999`, `Date: August 26, 1999`, `(Thursday, August 26, 1999)`: a full date and nothing else. */
function trailingDate(text: string, start: number, end: number): PlainDate | null {
  const opening = /[\s,;.(–—-]*(?:date\s*:\s*)?(?:[a-z]+day,?\s+)?/i.exec(text.slice(start, end));
  const at = start + (opening?.[0].length ?? 0);
  if (!dateBeginsAt(text, at, end)) return null;
  const { dates, end: behind } = readDates(text, at, end, []);
  const [date, ...others] = dates;
  if (!date || others.length > 0 || !isPunctuation(text.slice(behind, end))) return null;
  return dayOf(date, date.year);
}

/** The day that a written date means; null when it is none, or not one, or of no known year. */
export function dayOf(date: WrittenDate | null, year: number | null): PlainDate | null {
  if (date?.kind !== 'day' || date.from !== date.to || year === null) return null;
  return plainDate(year, date.from.month, date.from.day);
}
