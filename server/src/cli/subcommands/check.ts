import { InvalidArgumentError, Option } from 'commander';
import { FINAL } from '../../check/final.ts';
import { isLevel, LEVELS, layer, type RuleSettings, rulesNamed } from '../../config/ruleSettings.ts';
import { ALL_RULES } from '../../rules/registry.ts';
import { Baseline } from '../baseline/baseline.ts';
import { CheckCache } from '../cache/checkCache.ts';
import { type CheckRun, checkFiles } from '../checking/checkFiles.ts';
import { checkInput } from '../checking/checkInput.ts';
import { CommandError } from '../commandError.ts';
import { examples } from '../examples.ts';
import { CLEAN, type ExitStatus, FAILED, FINDINGS } from '../exitStatus.ts';
import { ChangedLines } from '../git/changedLines.ts';
import { LAST_COMMIT } from '../git/revision.ts';
import type { Output } from '../output/output.ts';
import { sentence } from '../output/sentence.ts';
import { orCurrentFolder, PATHS } from '../paths.ts';
import type { Summary } from '../reporters/reporter.ts';
import { type Format, REPORTERS } from '../reporters/reporters.ts';
import type { Context, Subcommand } from '../subcommand.ts';

interface CheckOptions {
  readonly fix: boolean;
  readonly format: Format;
  readonly maxWarnings?: number;
  readonly rule: RuleSettings;
  /** The revision; true for the last commit. */
  readonly changed?: string | true;
  readonly baseline?: string;
  readonly writeBaseline: boolean;
  readonly prune: boolean;
  readonly cache?: string;
  readonly final: boolean;
  readonly threads?: number;
  readonly archive: boolean;
  readonly stdin: boolean;
  readonly stdinFilename?: string;
}

const EXAMPLES = examples({
  'bulletin check': 'all bulletins of this folder',
  'bulletin check 1999/5-157.bulletin --fix': 'repair what is certain',
  'bulletin check --rule "headline/*=off"': 'without one group of rules',
  'bulletin check --changed': 'only lines not committed yet',
  'bulletin check --archive 1999': 'compare the issues of a year, too',
});

/** `bulletin check [PATH…]`: what is wrong, and with `--fix` what was. */
export const check: Subcommand = (program, context) => {
  program
    .command('check')
    .description('find what is wrong in bulletins')
    .argument(...PATHS)
    .option('--fix', 'write the safe fixes into the files', false)
    .addOption(new Option('--format <format>', 'how to print').choices(Object.keys(REPORTERS)).default('text'))
    .option('--max-warnings <number>', 'exit with status 1 on more warnings than this', wholeNumber)
    .addOption(
      new Option('--rule <id=severity>', `set a rule, or group/*, to ${LEVELS.join(', ')}; may be repeated`)
        .argParser(addRule)
        .default({}, 'as bulletin.json says'),
    )
    .option('--changed [revision]', 'show only what is on lines that changed since a revision of git; HEAD by default')
    .option('--baseline <file>', 'leave out the findings that this file accepts')
    .option('--write-baseline', 'accept all that is found now, in the file of --baseline', false)
    .option('--prune', 'take out of the file of --baseline what is no longer found', false)
    .option('--cache <file>', 'keep what is found in this file, and check again only what has changed since')
    .option('--archive', 'compare the files with each other, too: issues twice, gaps, text that comes back', false)
    .option('--threads <number>', 'how many threads check; as many as are worthwhile by default', threadCount)
    .option('--final', 'the final check: placeholders and review marks are errors', false)
    .option('--stdin', 'check what comes on standard input', false)
    .option('--stdin-filename <file>', 'the name of that text, which also tells its bulletin.json')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: CheckOptions) => context.finish(await run(paths, options, context)));
};

async function run(paths: readonly string[], options: CheckOptions, context: Context): Promise<ExitStatus> {
  const clash = clashIn(paths, options);
  if (clash !== null) throw new CommandError(clash);
  const { fix, format, maxWarnings, rule, stdin, stdinFilename, changed, final, writeBaseline } = options;
  const { output, cwd } = context;
  const baseline = options.baseline === undefined ? null : new Baseline(options.baseline, cwd, writeBaseline);
  const changes = changed === undefined ? null : new ChangedLines(changed === true ? LAST_COMMIT : changed, cwd);
  const cache = options.cache === undefined ? null : new CheckCache(options.cache, cwd);
  const checkRun: CheckRun = {
    output,
    cwd,
    rules: final ? layer(FINAL, rule) : rule,
    sieves: { baseline, changes },
    keep: () => {
      cache?.write();
      if (baseline) updateBaseline(baseline, options, output);
    },
    createReporter: () => REPORTERS[format](output),
  };
  const summary = stdin
    ? await checkInput(context.input, stdinFilename ?? null, checkRun)
    : await checkFiles(orCurrentFolder(paths), {
        ...checkRun,
        fix,
        compares: options.archive,
        cache,
        threads: options.threads ?? null,
      });
  return statusOf(summary, maxWarnings ?? null);
}

/** Why some options make no sense together; null when they do. */
function clashIn(paths: readonly string[], options: CheckOptions): string | null {
  const { fix, rule, stdin, stdinFilename, changed, baseline, writeBaseline, prune, archive, cache } = options;
  if (stdinFilename !== undefined && !stdin) return '--stdin-filename needs --stdin';
  if (stdin && fix) return '--fix writes into files, and --stdin has none';
  if (stdin && archive) return '--archive compares files, and --stdin has none';
  if (stdin && cache !== undefined) return '--cache is for files, and --stdin has none';
  if (archive && cache !== undefined)
    return '--cache keeps what is found in each file by itself, and --archive compares them';
  if (fix && archive) return '--fix repairs each file by itself, so use it before --archive';
  if (stdin && paths.length > 0) return `--stdin takes no paths, but "${paths[0]}" was given`;
  if (stdin && changed !== undefined) return '--changed asks git about files, and --stdin has none';
  if (stdin && baseline !== undefined && stdinFilename === undefined)
    return '--baseline needs --stdin-filename as well';
  if (baseline === undefined && writeBaseline) return '--write-baseline needs --baseline';
  if (baseline === undefined && prune) return '--prune needs --baseline';
  if (writeBaseline && prune) return '--write-baseline leaves nothing for --prune';
  if (changed !== undefined && (writeBaseline || prune))
    return 'a baseline is written from whole files, not with --changed';
  if (prune && silences(rule)) return '--prune would take what --rule silences for repaired';
  if (fix && changed !== undefined) return '--fix repairs whole files, not only what --changed shows';
  if (fix && baseline !== undefined) return '--fix repairs whole files, also what --baseline accepts';
  return null;
}

/** Whether the command line keeps a rule from finding what a baseline accepts. */
function silences(rules: RuleSettings): boolean {
  return Object.values(rules).some(({ severity }) => severity === 'off');
}

function updateBaseline(baseline: Baseline, { rule, writeBaseline, prune }: CheckOptions, output: Output): void {
  const { outlived, shown } = baseline;
  if (writeBaseline) baseline.write();
  else if (prune) baseline.prune();
  else if (outlived > 0 && !silences(rule)) {
    const gone = outlived === 1 ? '1 finding that is' : `${outlived} findings that are`;
    output.complain(`bulletin: ${shown}: accepts ${gone} no longer there; --prune takes out what is gone`);
  }
}

function statusOf({ findings, problems }: Summary, maxWarnings: number | null): ExitStatus {
  if (problems.length > 0) return FAILED;
  const tooMany = maxWarnings !== null && findings.warning > maxWarnings;
  return findings.error > 0 || tooMany ? FINDINGS : CLEAN;
}

function wholeNumber(written: string): number {
  if (!/^\d{1,9}$/.test(written)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(written);
}

/** More than this no machine has cores for. */
const MOST_THREADS = 64;

function threadCount(written: string): number {
  const threads = wholeNumber(written);
  if (threads < 1 || threads > MOST_THREADS) throw new InvalidArgumentError(`It must be from 1 to ${MOST_THREADS}.`);
  return threads;
}

/** Adds `citation/month=off` to what was set before. */
function addRule(written: string, before: RuleSettings): RuleSettings {
  const [key = '', severity, ...more] = written.split('=');
  if (!isLevel(severity) || more.length > 0) {
    throw new InvalidArgumentError(`It must be a rule, "=" and one of ${LEVELS.join(', ')}.`);
  }
  const named = rulesNamed(key, ALL_RULES);
  if ('problem' in named) throw new InvalidArgumentError(sentence(named.problem));
  return { ...before, ...Object.fromEntries(named.rules.map(({ id }) => [id, { severity }])) };
}
