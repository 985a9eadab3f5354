import { existsSync } from 'node:fs';
import path from 'node:path';
import { InvalidArgumentError } from 'commander';
import { newIssue } from '../../features/newIssue.ts';
import { oneLine } from '../../text/oneLine.ts';
import { CommandError } from '../commandError.ts';
import { examples } from '../examples.ts';
import { FAILED } from '../exitStatus.ts';
import { readArchive } from '../files/archiveFiles.ts';
import { writeTextFile } from '../files/writeFile.ts';
import type { Subcommand } from '../subcommand.ts';

interface NewOptions {
  readonly publication: string;
  readonly volume?: number;
  readonly number?: number;
  readonly output?: string;
}

const EXAMPLES = examples({
  'bulletin new --publication Monitor': 'the next issue',
  'bulletin new --publication Monitor --output 5-164.bulletin': 'as a file',
});

/** `bulletin new --publication NAME`: the next issue, its header filled in. */
export const newCommand: Subcommand = (program, context) => {
  const { output, cwd } = context;
  program
    .command('new')
    .description('print the next issue of a publication, its header filled in')
    .argument('[path...]', 'where the issues so far are; the current folder when there is none')
    .requiredOption('--publication <name>', 'its name, as header lines write it')
    .option('--volume <number>', 'its volume, when it is not that of the last issue', wholeNumber)
    .option('--number <number>', 'its number, when it is not the next one', wholeNumber)
    .option('--output <file>', 'the file to write, which must not be there yet; standard output when absent')
    .addHelpText('after', EXAMPLES)
    .action((paths: string[], options: NewOptions) => {
      const { publication, volume = null, number = null } = options;
      if (publication.trim() === '') throw new CommandError('--publication needs a name');
      const name = oneLine(publication);
      const { archive, settings, isComplete } = readArchive(paths, context);
      // After an issue that could not be read, the next one would have the wrong number.
      if (!isComplete) return context.finish(FAILED);
      const made = newIssue(archive, settings.knowledge, name, { volume, number });
      if (!made) {
        throw new CommandError(`no issue of ${name} is here to count on from: give --volume and --number`);
      }
      if (options.output === undefined) return output.print(made.text);
      const file = path.resolve(cwd, options.output);
      if (existsSync(file)) throw new CommandError(`${options.output}: is there already, and is left as it was`);
      writeTextFile(file, made.text, options.output);
      output.print(`${options.output} is written: ${made.publication} ${made.volume}/${made.number}.\n`);
    });
};

function wholeNumber(written: string): number {
  if (!/^[1-9]\d{0,8}$/.test(written)) throw new InvalidArgumentError('It must be a whole number of at least 1.');
  return Number(written);
}
