import path from 'node:path';
import { Option } from 'commander';
import type { Archive } from '../../archive/archive.ts';
import { placeIn } from '../../archive/places.ts';
import type { FileRecord, ItemRecord } from '../../archive/record.ts';
import { referrersByItem, referrersOf } from '../../archive/referrers.ts';
import { type ReferencePlace, type Resolution, resolveReference, storyMeant } from '../../archive/resolve.ts';
import { issueLabel } from '../../archive/volume.ts';
import { formatIso, fromEpochDay } from '../../calendar/plainDate.ts';
import { compareNames } from '../../text/compareNames.ts';
import { csv } from '../../text/csv.ts';
import { jsonText } from '../../text/json.ts';
import { CommandError } from '../commandError.ts';
import { examples } from '../examples.ts';
import { CLEAN, FAILED } from '../exitStatus.ts';
import { type ReadArchive, readArchive } from '../files/archiveFiles.ts';
import { plain } from '../output/plain.ts';
import { PATHS } from '../paths.ts';
import type { Subcommand } from '../subcommand.ts';

type Format = 'text' | 'json' | 'csv';

interface RefsOptions {
  readonly to?: string;
  readonly format: Format;
}

/** Grows by additions only; anything else is another version. */
const VERSION = 1;

const EXAMPLES = examples({
  'bulletin refs 1999': 'where those of a year lead',
  'bulletin refs --to 1999/5-156.bulletin:7': 'what leads to the item at line 7',
});

/** `bulletin refs [PATH…]`: cross-references and where they lead. */
export const refs: Subcommand = (program, context) => {
  const { output, cwd } = context;
  program
    .command('refs')
    .description('list cross-references and where they lead')
    .argument(...PATHS)
    .option('--to <item>', 'only those that lead to this file, or to the item at FILE:LINE')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json', 'csv']).default('text'))
    .addHelpText('after', EXAMPLES)
    .action((paths: string[], { to, format }: RefsOptions) => {
      const read = readArchive(paths, context);
      const { places, isMeant } =
        to === undefined ? allReferences(read.archive) : leadingTo(read.archive, path.resolve(cwd, to), to);
      const rows = places.flatMap((place) => rowsOf(read, place, isMeant));
      output.print(printed(rows, format));
      context.finish(read.isComplete ? CLEAN : FAILED);
    });
};

/** Cross-references in the order of the files and their texts, and which of the days that they name are asked for. */
interface Asked {
  readonly places: readonly ReferencePlace[];
  readonly isMeant: (resolution: Resolution) => boolean;
}

function allReferences(archive: Archive): Asked {
  const places = [...archive.files()]
    .sort((a, b) => compareNames(a.uri, b.uri))
    .flatMap((file) => file.items.flatMap((item) => item.references.map((reference) => ({ file, item, reference }))));
  return { places, isMeant: () => true };
}

/** @throws CommandError when no such file was read */
function leadingTo(archive: Archive, target: string, written: string): Asked {
  const whole = archive.get(target);
  if (whole) {
    const places = [...referrersByItem(archive, whole).values()].flat();
    return { places: unique(places), isMeant: (resolution) => storyMeant(resolution)?.file === whole };
  }
  const [, name = '', line = ''] = /^(.*):(\d+)$/.exec(target) ?? [];
  const file = archive.get(name);
  if (!file) throw new CommandError(`--to ${written}: is none of the bulletins that were read`);
  const item = itemAtLine(file, Number(line));
  if (!item) throw new CommandError(`--to ${written}: no item stands there`);
  const isMeant = (resolution: Resolution): boolean => {
    const story = storyMeant(resolution);
    return story?.file === file && story.item === item;
  };
  return { places: referrersOf(archive, file, item), isMeant };
}

/** One for each reference, which may lead to several items, in order. */
function unique(places: readonly ReferencePlace[]): readonly ReferencePlace[] {
  return [...new Map(places.map((place) => [place.reference, place])).values()].sort(
    (a, b) => compareNames(a.file.uri, b.file.uri) || a.reference.start - b.reference.start,
  );
}

/** The item that a line, from 1, lies in. */
function itemAtLine({ items, places }: FileRecord, line: number): ItemRecord | null {
  return (
    items.find(
      ({ start, end, teaser }) =>
        !teaser && placeIn(places, start).line < line && line <= placeIn(places, end).line + 1,
    ) ?? null
  );
}

/** A cross-reference and one of the days that it names. */
interface Row {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly publication: string | null;
  readonly day: string | null;
  readonly state: 'item' | 'issue' | 'not held';
  /** `Monitor 5/155`. */
  readonly issue: string | null;
  /** The headline of the likeliest item. */
  readonly title: string | null;
  readonly target: string | null;
}

function rowsOf({ archive, shown }: ReadArchive, place: ReferencePlace, isMeant: Asked['isMeant']): Row[] {
  const { file, reference } = place;
  const { line, column } = placeIn(file.places, reference.start);
  return resolveReference(archive, place)
    .filter(isMeant)
    .map((resolution) => ({
      path: shown(file.uri),
      line: line + 1,
      column: column + 1,
      publication: reference.publication,
      day: dayOf(resolution, reference.direction),
      ...targetOf(resolution, shown),
    }));
}

function dayOf({ days }: Resolution, direction: string): string | null {
  if (!days) return direction;
  const from = formatIso(fromEpochDay(days.from));
  return days.to === days.from ? from : `${from}/${formatIso(fromEpochDay(days.to))}`;
}

function targetOf(
  { issues: [first], targets: [best], isClear }: Resolution,
  shown: (file: string) => string,
): Pick<Row, 'state' | 'issue' | 'title' | 'target'> {
  // Of several days, the story's own: its issue need not be that of the first.
  const issue = best?.issue ?? first;
  const label = issue ? issueLabel(issue) : null;
  if (best && isClear) return { state: 'item', issue: label, title: best.title, target: shown(best.file.uri) };
  if (issue && best) return { state: 'issue', issue: label, title: null, target: shown(best.file.uri) };
  return { state: 'not held', issue: null, title: null, target: null };
}

const HEAD = ['path', 'line', 'column', 'publication', 'day', 'state', 'issue', 'title', 'target'];

function printed(rows: readonly Row[], format: Format): string {
  if (format === 'json') return jsonText({ version: VERSION, references: rows });
  if (format === 'csv') {
    const cells = rows.map((row) => [
      row.path,
      row.line,
      row.column,
      row.publication,
      row.day,
      row.state,
      row.issue,
      row.title,
      row.target,
    ]);
    return csv(HEAD, cells);
  }
  return rows.map((row) => `${plain(`${row.path}:${row.line}:${row.column} ${said(row)}`)}\n`).join('');
}

function said({ publication, day, state, issue, title, target }: Row): string {
  const from = [publication, day].filter((part) => part !== null).join(' ');
  switch (state) {
    case 'item':
      return `${from} → ${issue ?? 'here'}: ${title} (${target})`;
    case 'issue':
      return `${from} → ${issue}, one of its items (${target})`;
    case 'not held':
      return `${from} → not held`;
  }
}
