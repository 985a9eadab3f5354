import path from 'node:path';
import { InvalidArgumentError, Option } from 'commander';
import { parseIso } from '../../calendar/plainDate.ts';
import { suggestChanges } from '../../review/action.ts';
import { authorName } from '../../review/writeMarks.ts';
import { withLineEndsOf } from '../../text/lineEnds.ts';
import { CommandError } from '../commandError.ts';
import { examples } from '../examples.ts';
import { readTextFile, shownPath } from '../files/readFile.ts';
import type { Subcommand } from '../subcommand.ts';

const EXAMPLES = examples({
  'bulletin suggest old.bulletin new.bulletin': 'what is new, in marks',
});

/** `bulletin suggest OLD NEW`: what has changed, as suggestions. */
export const suggest: Subcommand = (program, { output, cwd }) => {
  program
    .command('suggest')
    .description('print a text with what has changed in it as suggestions: accepted it is NEW, rejected OLD')
    .argument('<old>', 'the version before')
    .argument('<new>', 'the version with the changes')
    .addOption(new Option('--author <name>', 'sign the suggestions, in one word').argParser(oneWord))
    .addOption(new Option('--day <date>', 'with a day, as in 1999-08-26').argParser(isoDay))
    .addHelpText('after', EXAMPLES)
    .action((old: string, now: string, { author, day }: { author?: string; day?: string }) => {
      if (day !== undefined && author === undefined) throw new CommandError('--day needs --author');
      const before = read(old, cwd);
      const after = withLineEndsOf(before, read(now, cwd));
      output.print(suggestChanges(before, after, author === undefined ? null : { author, day: day ?? null }));
    });
};

function read(file: string, cwd: string): string {
  return readTextFile(path.resolve(cwd, file), shownPath(file)).text;
}

/** A name as authors have it in marks. */
export function oneWord(written: string): string {
  const name = authorName(written);
  if (name === null) throw new InvalidArgumentError('It must be a name.');
  return name;
}

function isoDay(written: string): string {
  if (!parseIso(written)) throw new InvalidArgumentError('It must be a day, as in 1999-08-26.');
  return written;
}
