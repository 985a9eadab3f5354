/** What is done with one file, in whatever thread. What it gives is plain data, so that it can go from one thread to another. */
import path from 'node:path';
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
      const { absolute } = file;
      const checked = checkFile(file, fix, checks.of(absolute, configs.of(path.dirname(absolute))));
      const isClean = checked.findings.length + checked.silenced.length === 0;
      return isClean ? { ...checked, text: '' } : checked;
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      return { kind: 'failed', reason: error.message };
    }
  };
}

function checkFile({ absolute, path: shown }: NamedFile, fix: boolean, check: TextCheck): Checked {
  const file = readTextFile(absolute, shown);
  if (!fix) return { kind: 'checked', ...foundBy(check, file.text), applied: 0 };
  const { text, applied } = fixAll(file.text, check);
  writeBack(file, text, absolute, shown);
  return { kind: 'checked', ...foundBy(check, text), applied };
}
