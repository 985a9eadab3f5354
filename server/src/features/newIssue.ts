/** The next issue of a publication, with its header filled in. */
import type { Archive } from '../archive/archive.ts';
import { dateBeside } from '../archive/dating.ts';
import type { ArchivedIssue } from '../archive/volume.ts';
import type { Knowledge } from '../bulletin/bulletin.ts';
import { dateOfIssue, type IssueDate, isExact } from '../calendar/dateOfIssue.ts';
import { formatDate, weekdayName } from '../calendar/format.ts';
import { type NextIssue, nextIssue } from '../calendar/nextIssue.ts';
import { neutralPublication } from '../publication/neutral.ts';
import type { Publication } from '../publication/publication.ts';
import { formatHeader } from '../syntax/header.ts';

export interface NewIssue {
  readonly publication: string;
  readonly volume: number;
  readonly number: number;
  readonly date: IssueDate | null;
  /** The whole text, with a line end at its end. */
  readonly text: string;
  /** Where the first headline goes, in offsets of the text. */
  readonly caret: number;
  /** The file that it would lie in, beside the last issue and named like it, as the archive names files; null where that does not follow. */
  readonly file: string | null;
}

/** A publication of which a new issue can be made. */
export interface IssueOffer {
  readonly publication: string;
  /** Null where nothing tells its number. */
  readonly next: NextIssue | null;
}

/** What is known of the number beforehand; what is null is counted. */
export interface Wanted {
  readonly volume: number | null;
  readonly number: number | null;
}

/** A header, and the line on which the first headline is to be typed. */
const TEMPLATE = ['{header}', ''];

/** What an author may want to begin: the publications that the archive holds, the most frequent first, then those that are known. */
export function issueOffers(archive: Archive, knowledge: Knowledge): readonly IssueOffer[] {
  const names = new Set([...archive.publications(), ...knowledge.publications.all.map(({ name }) => name)]);
  return [...names].map((name) => {
    const publication = knowledge.publications.find(name) ?? neutralPublication(name);
    return { publication: name, next: numberOf(archive, publication, { volume: null, number: null }) };
  });
}

/**
 * The issue after the last one of a publication that the archive holds; with `wanted`, that issue. Of a volume of which it holds none,
 * that is the first. Null where nothing tells its number: the archive holds no issue, and not both volume and number are given.
 */
export function newIssue(archive: Archive, knowledge: Knowledge, name: string, wanted: Wanted): NewIssue | null {
  const publication = knowledge.publications.find(name) ?? neutralPublication(name);
  const next = numberOf(archive, publication, wanted);
  if (!next) return null;
  const text = fillIn(publication, next);
  return {
    publication: publication.name,
    ...next,
    text,
    caret: caretIn(text),
    file: fileOf(archive, publication, next),
  };
}

function numberOf(archive: Archive, { name, calendar }: Publication, { volume, number }: Wanted): NextIssue | null {
  if (volume !== null && number !== null) {
    return { volume, number, date: calendar && dateOfIssue(calendar, volume, number) };
  }
  const held = archive.issues.of(name);
  const last = held.find((issue) => volume === null || issue.volume === volume);
  if (!last) return volume === null || held.length === 0 ? null : firstOf(calendar, volume);
  const next = calendar ? nextIssue(calendar, last) : { volume: last.volume, number: last.number + 1, date: null };
  if (number === null) return next.volume === last.volume ? dated(next, last) : next;
  return dated({ volume: last.volume, number, date: calendar && dateOfIssue(calendar, last.volume, number) }, last);
}

/** It comes out after the last one that is held, whatever the calendar makes of its number. */
function dated(next: NextIssue, last: ArchivedIssue): NextIssue {
  return { ...next, date: dateBeside(next.number, next.date, last) };
}

/** A volume of which nothing is held yet begins. */
function firstOf(calendar: Publication['calendar'], volume: number): NextIssue {
  return { volume, number: 1, date: calendar && dateOfIssue(calendar, volume, 1) };
}

/** A date in doubt is not written: `TK` stands for it, which the final check finds. */
function fillIn({ name, template }: Publication, { volume, number, date }: NextIssue): string {
  const isSure = date !== null && isExact(date);
  const values: Readonly<Record<string, string>> = {
    header: formatHeader(name, volume, number),
    publication: name,
    volume: String(volume),
    number: String(number),
    date: isSure ? formatDate(date.date) : 'TK',
    weekday: isSure ? weekdayName(date.date) : 'TK',
  };
  const lines = (template ?? TEMPLATE).map((line) =>
    line.replaceAll(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole),
  );
  return `${lines.join('\n')}\n`;
}

/** After the lines of the header and the blank one that ends them. */
function caretIn(text: string): number {
  const end = text.indexOf('\n\n');
  return end < 0 ? text.length : end + 2;
}

/** `5-157.bulletin` beside `5-156.bulletin`: a name that holds the number once. What a new volume's file is called does not follow from the old one's. */
function fileOf(archive: Archive, { name }: Publication, { volume, number }: NextIssue): string | null {
  const before = archive.issues.ofVolume(name, volume).findLast((issue) => issue.number < number);
  const uri = before?.files.length === 1 ? before.files[0]?.uri : undefined;
  if (!before || uri === undefined) return null;
  const folder = uri.slice(0, uri.lastIndexOf('/') + 1);
  const parts = uri.slice(folder.length).split(new RegExp(`(?<!\\d)${before.number}(?!\\d)`));
  const file = parts.length === 2 ? folder + parts.join(String(number)) : null;
  return file !== null && archive.get(file) === null ? file : null;
}
