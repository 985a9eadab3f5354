import { Option } from 'commander';
import { type SourceStatistics, sourceStatistics } from '../../archive/sourceStatistics.ts';
import { formatIso, fromEpochDay } from '../../calendar/plainDate.ts';
import type { SourceRegistry } from '../../publication/sources.ts';
import { type Cell, csv } from '../../text/csv.ts';
import { jsonText } from '../../text/json.ts';
import { examples } from '../examples.ts';
import { CLEAN, FAILED } from '../exitStatus.ts';
import { readArchive } from '../files/archiveFiles.ts';
import { textTable } from '../output/table.ts';
import { PATHS } from '../paths.ts';
import type { Subcommand } from '../subcommand.ts';

type Format = 'text' | 'json' | 'csv';

/** Grows by additions only; anything else is another version. */
const VERSION = 1;

const EXAMPLES = examples({
  'bulletin sources 1999': 'those of a year',
  'bulletin sources --format csv > sources.csv': 'all, for a spreadsheet',
});

/** `bulletin sources [PATH…]`: every source with its counts, first and last date, spellings. */
export const sources: Subcommand = (program, context) => {
  const { output } = context;
  program
    .command('sources')
    .description('list what bulletins cite: each source with its counts, its days and its spellings')
    .argument(...PATHS)
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json', 'csv']).default('text'))
    .addHelpText('after', EXAMPLES)
    .action((paths: string[], { format }: { format: Format }) => {
      const { archive, settings, isComplete } = readArchive(paths, context);
      output.print(printed(sourceStatistics(archive), settings.knowledge.sources, format));
      context.finish(isComplete ? CLEAN : FAILED);
    });
};

const HEAD = ['source', 'kind', 'citations', 'files', 'first', 'last', 'spellings'];

function printed(statistics: readonly SourceStatistics[], registry: SourceRegistry, format: Format): string {
  const list = statistics.map((each) => ({ ...each, kind: registry.lookup(each.name)?.kind ?? null }));
  if (format === 'json') {
    const said = list.map(({ name, kind, citations, files, first, last, spellings }) => ({
      name,
      kind,
      citations,
      files,
      first: iso(first),
      last: iso(last),
      spellings: spellings.map(([written, count]) => ({ written, count })),
    }));
    return jsonText({ version: VERSION, sources: said });
  }
  const rows = list.map(({ name, kind, citations, files, first, last, spellings }): Cell[] => {
    const others = spellings.filter(([written]) => written !== name || spellings.length > 1);
    const shown = others.map(([written, count]) => `${written} ${count}`).join('; ');
    return [name, kind ?? 'not listed', citations, files, iso(first), iso(last), shown];
  });
  return format === 'csv' ? csv(HEAD, rows) : textTable(HEAD, rows);
}

function iso(day: number | null): string | null {
  return day === null ? null : formatIso(fromEpochDay(day));
}
