/** Checks the files that some paths mean, one after the other. */
import { fixAll } from '../check/fixAll.ts';
import type { RuleSettings } from '../config/ruleSettings.ts';
import { Checks, foundBy } from './checks.ts';
import { CommandError } from './commandError.ts';
import { complainAbout } from './complain.ts';
import { ConfigFiles } from './configFiles.ts';
import { encodeLike } from './encodeFile.ts';
import { findFiles, type Target } from './files.ts';
import type { Output } from './output.ts';
import { Progress } from './progress.ts';
import { readTextFile } from './readFile.ts';
import type { Reporter, Summary } from './reporters/reporter.ts';
import { type Found, type Sieves, sift } from './sift.ts';
import { Tally } from './tally.ts';
import { replaceFile } from './writeFile.ts';

/** How to check, whatever is checked. */
export interface CheckRun {
  readonly output: Output;
  readonly cwd: string;
  /** What the command line says of rules: stronger than any `bulletin.json`. */
  readonly rules: RuleSettings;
  readonly sieves: Sieves;
  /** Called once what is to be checked is known: whatever fails before prints nothing on stdout. */
  readonly createReporter: () => Reporter;
}

export interface CheckResult {
  readonly summary: Summary;
  /** Whether all that was meant could be read, and written. */
  readonly isComplete: boolean;
}

/** Checks files and, with `fix`, writes the safe fixes into them first. What cannot be read or written is said on stderr; the rest is checked. */
export function checkFiles(paths: readonly string[], fix: boolean, run: CheckRun): CheckResult {
  const { output, cwd } = run;
  let isComplete = true;
  const onProblem = (problem: CommandError): void => {
    complainAbout(problem, output);
    isComplete = false;
  };
  const onWarning = (line: string): void => output.complain(`bulletin: ${line}`);
  const files = findFiles(paths, { cwd, configs: new ConfigFiles(cwd), onProblem, onWarning });
  const { changes } = run.sieves;
  const targets = changes ? files.filter(({ absolute }) => changes.has(absolute)) : files;
  const reporter = run.createReporter();
  const tally = new Tally(fix, run.sieves.baseline !== null);
  const progress = new Progress(targets.length, output);
  const checks = new Checks(run.rules);
  for (const target of targets) {
    try {
      const checked = checkFile(target, fix, checks);
      const { fresh, accepted, silenced } = sift(target.absolute, checked, run.sieves);
      tally.add({ fresh, accepted }, checked.applied);
      reporter.file({ path: target.path, text: checked.text, findings: fresh, accepted, silenced });
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      onProblem(error);
    }
    progress.step();
  }
  progress.end();
  reporter.end(tally.summary());
  return { summary: tally.summary(), isComplete };
}

interface Checked extends Found {
  /** How many fixes were written. */
  readonly applied: number;
}

function checkFile(target: Target, fix: boolean, checks: Checks): Checked {
  const file = readTextFile(target.absolute, target.path);
  const check = checks.of(target.absolute, target.settings);
  if (!fix) return { ...foundBy(check, file.text), applied: 0 };
  const { text, applied } = fixAll(file.text, check);
  if (text !== file.text) {
    const bytes = encodeLike(file, text);
    if (!bytes)
      throw new CommandError(
        `${target.path}: is left as it was, since its text cannot be written back in its encoding, ${file.encoding}`,
      );
    replaceFile(target.absolute, bytes, target.path);
  }
  return { ...foundBy(check, text), applied };
}
