import { importFiles } from '../documents/importFiles.ts';
import { examples } from '../examples.ts';
import type { Subcommand } from '../subcommand.ts';

const EXAMPLES = examples({
  'bulletin import page.html': 'print the bulletin',
  'bulletin import "old/*.html" --output archive': 'a file of each',
});

/** `bulletin import FILE…`: bulletins from stored pages and from what word processors made. */
export const importCommand: Subcommand = (program, context) => {
  program
    .command('import')
    .description('make bulletins of web pages and word-processor text, repair what is certain and name the rest')
    .argument('<file...>', 'HTML or plain text; files or globs')
    .option('--output <path>', 'the file to write, or the folder for a file of each; standard output when absent')
    .addHelpText('after', EXAMPLES)
    .action((paths: string[], { output }: { output?: string }) => {
      context.finish(importFiles(paths, output ?? null, context));
    });
};
