import { Option } from 'commander';
import type { Bulletin, Issue, Item, Parenthesis } from '../../bulletin/bulletin.ts';
import type { IssueDate } from '../../calendar/dateOfIssue.ts';
import { formatLong } from '../../calendar/format.ts';
import { issueJson, MODEL_VERSION } from '../../export/modelJson.ts';
import { counted } from '../../text/counted.ts';
import { jsonText } from '../../text/json.ts';
import { LineIndex } from '../../text/lineIndex.ts';
import { oneLine } from '../../text/oneLine.ts';
import { readBulletinFile } from '../files/bulletinFile.ts';
import type { Subcommand } from '../subcommand.ts';

/** `bulletin outline FILE`: the issue, its headlines, and how much there is of each. */
export const outline: Subcommand = (program, { output, cwd }) => {
  program
    .command('outline')
    .description('print the issue, its headlines and what each item holds')
    .argument('<file>', 'the bulletin')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .action((file: string, { format }: { format: 'text' | 'json' }) => {
      const { path, bulletin } = readBulletinFile(file, cwd);
      const entries = outlineOf(bulletin);
      if (format === 'text') return output.print(asText(bulletin.issue, entries));
      const model = { version: MODEL_VERSION, path, issue: issueJson(bulletin.issue), items: entries };
      output.print(jsonText(model));
    });
};

/** One line of the outline. */
interface Entry {
  /** On one line; null where the item has none. */
  readonly headline: string | null;
  readonly teaser: boolean;
  /** Where the item begins in the file, from 1. */
  readonly line: number;
  readonly paragraphs: number;
  /** Parentheses that cite. */
  readonly citations: number;
  /** What parentheses refer to, those too that cite first: `(BNS, August 25; see also the Monitor, August 24)`. */
  readonly crossReferences: number;
}

function outlineOf({ items, reading }: Bulletin): Entry[] {
  const lines = new LineIndex(reading.source);
  return items.map((item) => ({
    headline: item.headline && oneLine(reading.text.slice(item.headline.start, item.headline.end)),
    teaser: item.teaser,
    line: lines.lineOf(reading.toSource(item.start)) + 1,
    paragraphs: item.paragraphs.length,
    citations: parenthesesOf(item).filter(({ kind }) => kind === 'citation').length,
    crossReferences: parenthesesOf(item)
      .flatMap(({ groups }) => groups)
      .filter(({ role }) => role === 'crossReference').length,
  }));
}

function parenthesesOf({ paragraphs }: Item): readonly Parenthesis[] {
  return paragraphs.flatMap(({ parentheses }) => parentheses);
}

function asText(issue: Issue | null, entries: readonly Entry[]): string {
  const width = String(entries.at(-1)?.line ?? 0).length;
  const rows = entries.map((entry) => {
    const counts = countsOf(entry);
    const title = `${entry.teaser ? 'next: ' : ''}${entry.headline ?? '(no headline)'}`;
    return `${String(entry.line).padStart(width + 2)}  ${title}${counts && `  (${counts})`}`;
  });
  return `${[titleOf(issue), ...rows].join('\n')}\n`;
}

function titleOf(issue: Issue | null): string {
  if (!issue) return 'No header line';
  const { publication, volume, number, date } = issue;
  return [`${publication.name} ${volume ?? '?'}/${number ?? '?'}`, date ? dated(date) : 'date not known'].join(', ');
}

function dated({ date, certainty }: IssueDate): string {
  return certainty === 'bounded' ? `on or after ${formatLong(date)}` : `${formatLong(date)} (${certainty})`;
}

function countsOf({ paragraphs, citations, crossReferences }: Entry): string {
  const counts = [
    [paragraphs, 'paragraph'],
    [citations, 'citation'],
    [crossReferences, 'cross-reference'],
  ] as const;
  return counts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => counted(count, unit))
    .join(', ');
}
