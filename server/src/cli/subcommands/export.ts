import { InvalidArgumentError, Option } from 'commander';
import { FORMAT_IDS, type FormatId } from '../../export/formatList.ts';
import { exportFiles } from '../documents/exportFiles.ts';
import { examples } from '../examples.ts';
import { orCurrentFolder, PATHS } from '../paths.ts';
import type { Subcommand } from '../subcommand.ts';

interface ExportOptions {
  readonly format: FormatId;
  readonly output?: string;
  readonly draft: boolean;
  readonly baseUrl?: string;
}

const EXAMPLES = examples({
  'bulletin export 1999/5-156.bulletin': 'the clean copy',
  'bulletin export --draft --format html --output pages': 'a page of each',
});

/** `bulletin export [PATH…]`: the clean copy, and what other systems read. */
export const exportCommand: Subcommand = (program, context) => {
  program
    .command('export')
    .description('write bulletins for readers and other systems, if nothing in them is open')
    .argument(...PATHS)
    .addOption(new Option('--format <format>', 'what to write').choices(FORMAT_IDS).default('text'))
    .option(
      '--output <path>',
      'the file to write, or the folder for a file of each bulletin; standard output when absent',
    )
    .option('--draft', 'export although there are errors, placeholders or open review marks', false)
    .addOption(
      new Option('--base-url <url>', 'where the issues can be read: links and identifiers begin with it').argParser(
        webAddress,
      ),
    )
    .addHelpText('after', EXAMPLES)
    .action((paths: string[], { format, output, draft, baseUrl }: ExportOptions) => {
      const job = { format, output: output ?? null, draft, baseUrl: baseUrl ?? null };
      context.finish(exportFiles(orCurrentFolder(paths), job, context));
    });
};

function webAddress(written: string): string {
  if (!/^https?:\/\/[^\s/?#]+[^\s?#]*$/i.test(written))
    throw new InvalidArgumentError('It must be a web address, as in https://example.org/digest/.');
  return written;
}
