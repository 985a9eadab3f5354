import { Option } from 'commander';
import { type MonthStatistics, monthlyStatistics } from '../../archive/monthlyStatistics.ts';
import { sourceStatistics } from '../../archive/sourceStatistics.ts';
import { counted } from '../../text/counted.ts';
import { type Cell, csv } from '../../text/csv.ts';
import { jsonText } from '../../text/json.ts';
import { CLEAN, FAILED } from '../exitStatus.ts';
import { readArchive } from '../files/archiveFiles.ts';
import { textTable } from '../output/table.ts';
import { PATHS } from '../paths.ts';
import type { Subcommand } from '../subcommand.ts';

type Format = 'text' | 'json' | 'csv';

/** Grows by additions only; anything else is another version. */
const VERSION = 1;

/** `bulletin stats [PATH…]`: how much there is, month by month, and how well it is sourced. */
export const stats: Subcommand = (program, context) => {
  const { output } = context;
  program
    .command('stats')
    .description('count issues, items, words and citations, month by month')
    .argument(...PATHS)
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json', 'csv']).default('text'))
    .addHelpText('after', COLUMNS)
    .action((paths: string[], { format }: { format: Format }) => {
      const { archive, isComplete } = readArchive(paths, context);
      const months = monthlyStatistics(archive);
      const sources = sourceStatistics(archive).length;
      output.print(printed(months, { files: archive.size, sources }, format));
      context.finish(isComplete ? CLEAN : FAILED);
    });
};

/** In CSV. */
const HEAD = [
  'month',
  'issues',
  'items',
  'words',
  'citations',
  'cross-references',
  'sources',
  'one source',
  'no source',
  'median age',
];

/** In text, where a terminal has 80 columns; what is short about it the help explains. */
const SHORT_HEAD = ['month', 'issues', 'items', 'words', 'citations', 'refs', 'sources', 'on one', 'on none', 'age'];

const COLUMNS = `
Columns:
  issues     different ones; a file without a header line is none
  items      stories; the headline of the next one on the last line is none
  words      of their paragraphs, without headlines
  citations  how often a source is cited: (AP, BNS, May 2) counts two
  refs       cross-references; in CSV "cross-references"
  sources    different ones
  on one     items that rest on one source; in CSV "one source"
  on none    items that cite none; in CSV "no source"
  age        days from what is cited to the issue, the median of all;
             in CSV "median age"`;

interface Totals {
  readonly files: number;
  readonly sources: number;
}

function printed(months: readonly MonthStatistics[], totals: Totals, format: Format): string {
  if (format === 'json') return jsonText({ version: VERSION, ...totals, months });
  const rows = months.map((each): Cell[] => [
    each.month ?? 'no date',
    each.issues,
    each.items,
    each.words,
    each.citations,
    each.crossReferences,
    each.sources,
    each.oneSource,
    each.uncited,
    each.medianAge,
  ]);
  if (format === 'csv') return csv(HEAD, rows);
  const sum = (count: (month: MonthStatistics) => number, unit: string): string =>
    counted(
      months.reduce((total, each) => total + count(each), 0),
      unit,
    );
  const parts = [
    counted(totals.files, 'file'),
    sum(({ issues }) => issues, 'issue'),
    sum(({ items }) => items, 'item'),
    sum(({ words }) => words, 'word'),
    sum(({ citations }) => citations, 'citation'),
    counted(totals.sources, 'source'),
  ];
  return `${textTable(SHORT_HEAD, rows)}\n${parts.join(', ')}\n`;
}
