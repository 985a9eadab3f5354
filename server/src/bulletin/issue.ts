/** Which issue a bulletin is, and of what date: stated, known, computed by the calendar, or bounded by what it cites. */
import { dateOfIssue, type IssueDate } from '../calendar/dateOfIssue.ts';
import { yearOfVolume } from '../calendar/issueCalendar.ts';
import { compareDates, type PlainDate, plainDate } from '../calendar/plainDate.ts';
import { neutralPublication } from '../publication/neutral.ts';
import type { Publication } from '../publication/publication.ts';
import type { DateLine, Header, Parenthesis, SyntaxTree } from '../syntax/tree.ts';
import type { Issue, Knowledge } from './bulletin.ts';

/** The issue that a header names; null without a header, or when it names no publication. */
export function readIssue(
  tree: SyntaxTree,
  header: Header | null,
  dateLine: DateLine | null,
  knowledge: Knowledge,
): Issue | null {
  if (!header?.publication) return null;
  const name = header.publication.value;
  const found = knowledge.publications.find(name);
  const publication = found ?? neutralPublication(name);
  const volume = header.volume?.value ?? null;
  const number = header.number?.value ?? null;
  const date = readIssueDate(tree, dateLine, publication, volume, number);
  return { publication, publicationKnown: found !== null, volume, number, date };
}

/** An explicit date wins, then a known pair, then the calendar, then a bound learnt from the issue's own latest citation. */
function readIssueDate(
  tree: SyntaxTree,
  dateLine: DateLine | null,
  publication: Publication,
  volume: number | null,
  number: number | null,
): IssueDate | null {
  const { calendar } = publication;
  const year = calendar && volume !== null ? yearOfVolume(calendar, volume) : null;
  const stated = statedDate(dateLine, year);
  if (stated) return { date: stated, certainty: 'stated', earliest: stated, latest: stated };
  if (!calendar || volume === null) return null;
  const counted = number === null ? null : dateOfIssue(calendar, volume, number);
  return counted ?? (year === null ? null : boundedDate(tree, year));
}

/** The date of the `Date:` line; without a year there, in the year of the volume. */
function statedDate(dateLine: DateLine | null, year: number | null): PlainDate | null {
  const date = dateLine?.date;
  if (date?.kind !== 'day' || date.from !== date.to) return null;
  const written = date.year ?? year;
  return written === null ? null : plainDate(written, date.from.month, date.from.day);
}

/**
 * An issue comes out on or after the latest day that it cites, in its volume's year. Where it cites both winter months of one year and the end of a
 * year, the latter is the year before's; where it cites the end of a year alone, an issue of January is possible too.
 */
function boundedDate(tree: SyntaxTree, year: number): IssueDate | null {
  const days = citedDays(tree, year);
  if (days.length === 0) return null;
  const early = days.filter((date) => date.month <= 6);
  const late = days.filter((date) => date.month > 6);
  const overNewYear =
    early.length > 0 &&
    late.length > 0 &&
    early.every((date) => date.month <= 3) &&
    late.every((date) => date.month >= 10);
  const possible = overNewYear ? early : days;
  const latestCited = possible.reduce((latest, date) => (compareDates(date, latest) > 0 ? date : latest));
  const onlyYearEnd = days.every((date) => date.month >= 11);
  const earliest = onlyYearEnd ? { year, month: 1, day: 1 } : latestCited;
  return { date: latestCited, certainty: 'bounded', earliest, latest: { year, month: 12, day: 31 } };
}

function citedDays(tree: SyntaxTree, year: number): PlainDate[] {
  const days: PlainDate[] = [];
  const add = (node: Parenthesis): void => {
    node.nested.forEach(add);
    if (node.shape !== 'citation' || !node.certain) return;
    for (const { kind, year: written, to } of node.groups.flatMap((group) => group.dates)) {
      if (kind !== 'day' || (written !== null && written !== year)) continue;
      const date = plainDate(year, to.month, to.day);
      if (date) days.push(date);
    }
  };
  for (const block of tree.blocks) {
    if (block.kind !== 'paragraph') continue;
    for (const inline of block.inlines) if (inline.kind === 'parenthesis') add(inline);
  }
  return days;
}
