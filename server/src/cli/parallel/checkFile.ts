/** What is done with one file, in whatever thread. What it gives is plain data, so that it can go from one thread to another. */
import type { Archive } from '../../archive/archive.ts';
import { fixAll } from '../../check/fixAll.ts';
import type { RuleSettings } from '../../config/ruleSettings.ts';
import { Checks, foundBy, type TextCheck } from '../checks.ts';
import { CommandError } from '../commandError.ts';
import { ConfigFiles } from '../configFiles.ts';
import type { NamedFile } from '../files.ts';
import { readTextFile } from '../readFile.ts';
import { writeBack } from '../rewriteFile.ts';
import type { Found } from '../sift.ts';

/** How to check. */
export interface CheckSetup {
  readonly cwd: string;
  /** What the command line says of rules: stronger than any `bulletin.json`. */
  readonly rules: RuleSettings;
  /** Whether the safe fixes are written into the files first. */
  readonly fix: boolean;
}

export type Outcome = Checked | Failed;

/** Of a file in which nothing was found, the text is empty: nobody asks for it. */
export interface Checked extends Found {
  readonly kind: 'checked';
  /** How many fixes were written. */
  readonly applied: number;
}

/** A file that could not be read, or written. */
export interface Failed {
  readonly kind: 'failed';
  /** The message of a `CommandError`. */
  readonly reason: string;
}

/** Checks files one by one; with an archive, each is compared with the others in it. */
export function fileChecker(
  { cwd, rules, fix }: CheckSetup,
  archive: Archive | null = null,
): (file: NamedFile) => Outcome {
  const checks = new Checks(rules, archive);
  const configs = new ConfigFiles(cwd);
  return (file) => {
    try {
      return checkFile(file, fix, checks.of(file.absolute, configs.of(file.folder)));
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      return { kind: 'failed', reason: error.message };
    }
  };
}

function checkFile({ absolute, path: shown }: NamedFile, fix: boolean, check: TextCheck): Checked {
  const file = readTextFile(absolute, shown);
  if (!fix) return checked(foundBy(check, file.text), 0);
  const { text, applied } = fixAll(file.text, check);
  writeBack(file, text, absolute, shown);
  return checked(foundBy(check, text), applied);
}

function checked({ text, findings, silenced }: Found, applied: number): Checked {
  const isClean = findings.length + silenced.length === 0;
  return { kind: 'checked', text: isClean ? '' : text, findings, silenced, applied };
}
