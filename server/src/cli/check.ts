import { InvalidArgumentError, Option } from 'commander';
import { isLevel, LEVELS, type RuleSettings, rulesNamed } from '../config/ruleSettings.ts';
import { ALL_RULES } from '../rules/registry.ts';
import { type CheckRun, checkFiles } from './checkFiles.ts';
import { checkInput } from './checkInput.ts';
import { CommandError } from './commandError.ts';
import { CLEAN, type ExitStatus, FAILED, FINDINGS } from './exitStatus.ts';
import type { Summary } from './reporters/reporter.ts';
import { type Format, REPORTERS } from './reporters/reporters.ts';
import type { Context, Subcommand } from './subcommand.ts';

interface CheckOptions {
  readonly fix: boolean;
  readonly format: Format;
  readonly maxWarnings?: number;
  readonly rule: RuleSettings;
  readonly stdin: boolean;
  readonly stdinFilename?: string;
}

/** `bulletin check [PATH…]`: what is wrong, and with `--fix` what was. */
export const check: Subcommand = (program, context) => {
  program
    .command('check')
    .description('find what is wrong in bulletins')
    .argument('[path...]', 'files, folders or globs; the current folder when there is none')
    .option('--fix', 'write the safe fixes into the files', false)
    .addOption(new Option('--format <format>', 'how to print').choices(Object.keys(REPORTERS)).default('text'))
    .option('--max-warnings <number>', 'exit with status 1 on more warnings than this', wholeNumber)
    .addOption(
      new Option('--rule <id=severity>', `set a rule, or group/*, to ${LEVELS.join(', ')}; may be repeated`)
        .argParser(addRule)
        .default({}, 'as bulletin.json says'),
    )
    .option('--stdin', 'check what comes on standard input', false)
    .option('--stdin-filename <file>', 'the name of that text, which also tells its bulletin.json')
    .action(async (paths: string[], options: CheckOptions) => context.finish(await run(paths, options, context)));
};

async function run(paths: readonly string[], options: CheckOptions, context: Context): Promise<ExitStatus> {
  const { fix, format, maxWarnings, rule, stdin, stdinFilename } = options;
  if (stdinFilename !== undefined && !stdin) throw new CommandError('--stdin-filename needs --stdin');
  if (stdin && fix) throw new CommandError('--fix writes into files, and --stdin has none');
  if (stdin && paths.length > 0) throw new CommandError(`--stdin takes no paths, but "${paths[0]}" was given`);
  const { output, cwd } = context;
  const checkRun: CheckRun = { output, cwd, rules: rule, createReporter: () => REPORTERS[format](output) };
  const { summary, isComplete } = stdin
    ? await checkInput(context.input, stdinFilename ?? null, checkRun)
    : checkFiles(paths.length > 0 ? paths : ['.'], fix, checkRun);
  return isComplete ? statusOf(summary, maxWarnings ?? null) : FAILED;
}

function statusOf({ findings }: Summary, maxWarnings: number | null): ExitStatus {
  const tooMany = maxWarnings !== null && findings.warning > maxWarnings;
  return findings.error > 0 || tooMany ? FINDINGS : CLEAN;
}

function wholeNumber(written: string): number {
  if (!/^\d{1,9}$/.test(written)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(written);
}

/** Adds `citation/month=off` to what was set before. */
function addRule(written: string, before: RuleSettings): RuleSettings {
  const [key = '', severity, ...more] = written.split('=');
  if (!isLevel(severity) || more.length > 0) {
    throw new InvalidArgumentError(`It must be a rule, "=" and one of ${LEVELS.join(', ')}.`);
  }
  const named = rulesNamed(key, ALL_RULES);
  if ('problem' in named)
    throw new InvalidArgumentError(`${named.problem.charAt(0).toUpperCase()}${named.problem.slice(1)}`);
  return { ...before, ...Object.fromEntries(named.rules.map(({ id }) => [id, { severity }])) };
}
