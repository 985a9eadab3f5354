/** The command line: which subcommands there are, and how an error becomes one line and a status. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Command, CommanderError, Help, type Option } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { CommandError } from './commandError.ts';
import { CLEAN, type ExitStatus, FAILED } from './exitStatus.ts';
import { complainAbout } from './output/complain.ts';
import { sentence } from './output/sentence.ts';
import { refuseSlips } from './refuseSlips.ts';
import type { Context, Subcommand } from './subcommand.ts';
import { check } from './subcommands/check.ts';
import { accept, reject } from './subcommands/decide.ts';
import { explain } from './subcommands/explain.ts';
import { exportCommand } from './subcommands/export.ts';
import { importCommand } from './subcommands/import.ts';
import { init } from './subcommands/init.ts';
import { lsp } from './subcommands/lsp.ts';
import { marks } from './subcommands/marks.ts';
import { newCommand } from './subcommands/new.ts';
import { outline } from './subcommands/outline.ts';
import { parse } from './subcommands/parse.ts';
import { refs } from './subcommands/refs.ts';
import { review } from './subcommands/review.ts';
import { sources } from './subcommands/sources.ts';
import { stats } from './subcommands/stats.ts';
import { suggest } from './subcommands/suggest.ts';

const SUBCOMMANDS: readonly Subcommand[] = [
  check,
  parse,
  outline,
  marks,
  suggest,
  accept,
  reject,
  review,
  exportCommand,
  importCommand,
  sources,
  refs,
  newCommand,
  stats,
  explain,
  init,
  lsp,
];

/** Runs the command with the arguments that follow its name. Never throws: what goes wrong is said on stderr. */
export async function run(args: readonly string[], context: Omit<Context, 'finish'>): Promise<ExitStatus> {
  const { output } = context;
  let status = CLEAN;
  const finish = (ended: ExitStatus): void => {
    status = ended;
  };
  const program = createProgram({ ...context, finish });
  try {
    refuseUnknown(program, args, context.cwd);
    await program.parseAsync(asksForAll(args) ? ['--help'] : args, { from: 'user' });
    return status;
  } catch (error) {
    // Commander has printed help, version or what is wrong with the arguments by itself.
    if (error instanceof CommanderError) return error.exitCode === 0 ? CLEAN : FAILED;
    complainAbout(error, output);
    return FAILED;
  }
}

/** Whether all of the help is wanted: `bulletin`, and `bulletin help help`. */
function asksForAll([first, second = '']: readonly string[]): boolean {
  return first === undefined || (first === 'help' && HELP.includes(second));
}

const HELP = ['help', '--help', '-h'];

/** What the library would answer with all of the help, or none. Other checkers take a path without a subcommand: whoever tries that is told how it goes here. */
function refuseUnknown({ commands }: Command, [first = '', second = '']: readonly string[], cwd: string): void {
  const isKnown = (word: string): boolean => word === '' || commands.some((command) => command.name() === word);
  if (first === 'help' && !HELP.includes(second) && !isKnown(second))
    throw new CommandError(`there is no command "${second}"`);
  if (!isKnown(first) && (PATH.test(first) || (!first.startsWith('-') && existsSync(path.resolve(cwd, first)))))
    throw new CommandError(`"${first}" is no command; to check it, say bulletin check "${first}"`);
}

/** A word with a sign that only paths and globs have. */
const PATH = /^[^-]*[./\\*]/;

/** The whole command line, declared and not yet run. */
export function createProgram(context: Context): Command {
  const { output } = context;
  const program = new Command('bulletin')
    .description('Checks plain-text news digests, and shows what is in them.')
    .version(manifest.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .configureHelp({ optionDescription: describe, commandDescription: (command) => sentence(command.description()) })
    .allowExcessArguments(false)
    .addHelpText('afterAll', STATUSES)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => output.print(text),
      outputError: (text) => output.complain(`bulletin: ${oneLine(text)}`),
    });
  program.hook('preAction', (_program, command) => refuseSlips(command));
  for (const declare of SUBCOMMANDS) declare(program, context);
  return program;
}

const STATUSES = `
Status:
  0                              all is done, and nothing is wrong
  1                              errors are found, or something is still open
  2                              the command could not do its work
`;

/** What a flag is without being given goes without saying. */
function describe(this: Help, option: Option): string {
  return option.isBoolean() ? option.description : Help.prototype.optionDescription.call(this, option);
}

function oneLine(message: string): string {
  return message
    .replace(/^error: /, '')
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ');
}
