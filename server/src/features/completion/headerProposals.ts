import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Archive } from '../../archive/archive.ts';
import type { Bulletin } from '../../bulletin/bulletin.ts';
import { dateOfIssue, type IssueDate, isExact } from '../../calendar/dateOfIssue.ts';
import { formatDate, formatLong } from '../../calendar/format.ts';
import { nextIssue } from '../../calendar/nextIssue.ts';
import { foldName } from '../../publication/foldName.ts';
import { formatHeader } from '../../syntax/header.ts';
import type { Header } from '../../syntax/tree.ts';
import type { Span } from '../../text/span.ts';
import type { Proposal } from './completionList.ts';
import { dateMatcher } from './matchDate.ts';
import { nameMatcher } from './matchName.ts';

/** Where a bulletin lies: its own file does not count when the next issue is sought. */
export interface Surroundings {
  readonly archive: Archive;
  /** Of the bulletin's file, as the archive names it; null when it has none yet. */
  readonly uri: string | null;
}

/** Whole header lines: of each publication of the archive the issue that comes next, then the publications that are known, without numbers. */
export function headerProposals(
  bulletin: Bulletin,
  line: Span,
  header: Header | null,
  cursor: number,
  surroundings: Surroundings,
): Proposal[] {
  if (header && hasFieldBehind(header, cursor)) return [];
  const typed = bulletin.tree.text.slice(line.start, cursor);
  const written = bulletin.tree.text.slice(line.start, line.end).trim();
  const volume = header?.volume?.value ?? null;
  const held = surroundings.archive.publications().flatMap((name) => nextLine(bulletin, name, volume, surroundings));
  const known = bulletin.knowledge.publications.all
    .filter(({ name }) => !held.some((line) => line.name === name))
    .map(({ name }) => ({ name, volume: null, number: null, date: null }));
  const lines = [...held, ...known];
  const fits = lineMatcher(typed, header, lines);
  return lines
    .filter((next) => fits(next) && textOf(next) !== written)
    .map((next) => ({
      label: textOf(next).trimEnd(),
      detail: next.date ? ` · ${isExact(next.date) ? '' : 'about '}${formatLong(next.date.date)}` : '',
      kind: CompletionItemKind.File,
      insert: { ...line, text: textOf(next) },
      documentation:
        next.date && !isExact(next.date)
          ? `By the calendar: from ${formatDate(next.date.earliest)} to ${formatDate(next.date.latest)}.`
          : '',
    }));
}

/** The line that says the issue's date, under the header that gives its number. */
export function dateLineProposals({ issue, tree: { text } }: Bulletin, line: Span, cursor: number): Proposal[] {
  const calendar = issue?.publication.calendar;
  if (!calendar || issue.volume === null || issue.number === null) return [];
  const date = dateOfIssue(calendar, issue.volume, issue.number);
  if (!date) return [];
  const typed = text.slice(line.start, cursor).replace(/^\s*(?:d(?:a(?:t(?:e:?)?)?)?)?\s*/i, '');
  const label = `Date: ${formatDate(date.date)}`;
  if (!dateMatcher(typed, null)(date.date) || text.slice(line.start, line.end) === label) return [];
  return [
    {
      label,
      detail: ` · ${isExact(date) ? '' : 'about '}${formatLong(date.date).split(',', 1)[0]}`,
      kind: CompletionItemKind.Event,
      insert: { ...line, text: label },
    },
  ];
}

/** What a header line may say; without numbers where none is known. */
interface HeaderLine {
  readonly name: string;
  readonly volume: number | null;
  readonly number: number | null;
  readonly date: IssueDate | null;
}

function textOf({ name, volume, number }: HeaderLine): string {
  return volume === null || number === null ? `Publication: ${name} Volume: ` : formatHeader(name, volume, number);
}

/** The issue after the latest one of the other files of the archive, of a volume if it is given. */
function nextLine(
  { knowledge }: Bulletin,
  name: string,
  volume: number | null,
  { archive, uri }: Surroundings,
): HeaderLine[] {
  const latest = archive.issues
    .of(name)
    .find((issue) => issue.files.some((file) => file.uri !== uri) && (volume === null || issue.volume === volume));
  if (!latest) return [];
  const calendar = knowledge.publications.find(name)?.calendar;
  if (calendar) return [{ name, ...nextIssue(calendar, latest) }];
  return [{ name, volume: latest.volume, number: latest.number + 1, date: null }];
}

/** Whether the line says something after the cursor already. */
function hasFieldBehind({ publication, volume, number }: Header, cursor: number): boolean {
  return [publication, volume, number].some((field) => field !== null && field.end > cursor);
}

/** Makes a test whether a line goes on as what was typed begins, or agrees with the fields that were typed: a whole name stands for itself. */
function lineMatcher(
  typed: string,
  header: Header | null,
  lines: readonly HeaderLine[],
): (line: HeaderLine) => boolean {
  const begun = typed.trimStart().replace(/\s+/g, ' ').toLowerCase();
  const { publication = null, volume = null, number = null } = header ?? {};
  const whole = publication && lines.find(({ name }) => foldName(name) === foldName(publication.value));
  const matchName = nameMatcher(publication?.value ?? '');
  return (line) => {
    if (textOf(line).toLowerCase().startsWith(begun)) return true;
    if (!header || (whole ? whole.name !== line.name : matchName(line.name) === null)) return false;
    if (volume && line.volume !== volume.value) return false;
    return !number || String(line.number).startsWith(String(number.value));
  };
}
