/** What is done with one file, in whatever thread. What it gives is plain data, so that it can go from one thread to another. */
import type { Archive } from '../../archive/archive.ts';
import type { Finding } from '../../check/finding.ts';
import { fixAll } from '../../check/fixAll.ts';
import type { Silenced } from '../../check/stet.ts';
import type { RuleSettings } from '../../config/ruleSettings.ts';
import { ContentKeys } from '../cache/contentKeys.ts';
import { Checks, foundBy, type SilencingCheck } from '../checking/checks.ts';
import type { Found } from '../checking/sift.ts';
import { CommandError } from '../commandError.ts';
import { ConfigFiles } from '../files/configFiles.ts';
import type { NamedFile } from '../files/meantFiles.ts';
import { decodeFile, type TextFile, withBytes } from '../files/readFile.ts';
import { writeBack } from '../files/rewriteFile.ts';

/** How to check. */
export interface CheckSetup {
  readonly cwd: string;
  /** What the command line says of rules: stronger than any `bulletin.json`. */
  readonly rules: RuleSettings;
  /** Whether the safe fixes are written into the files first. */
  readonly fix: boolean;
  /** From where the cache names files; null when there is none. */
  readonly cacheFolder: string | null;
}

/** A file to be checked. */
export interface CheckTask extends NamedFile {
  /** From an earlier run; null when nothing is known. */
  readonly kept: Kept | null;
}

/** What was found in a file when what its check hangs on had this key. */
export interface Kept {
  readonly key: string;
  readonly findings: readonly Finding[];
  readonly silenced: readonly Silenced[];
}

export type Outcome = Checked | Failed;

/** Of a file in which nothing was found, the text is empty: nobody asks for it. */
export interface Checked extends Found {
  readonly kind: 'checked';
  /** How many fixes were written. */
  readonly applied: number;
  /** Why they could not be written, in the words of a `CommandError`: then the findings are those of the file as it is. Null where they were. */
  readonly unwritten: string | null;
  /** Under which it can be kept; null when nothing is kept, or the file was written. */
  readonly key: string | null;
}

/** A file that could not be read. */
export interface Failed {
  readonly kind: 'failed';
  /** Those of a `CommandError`. */
  readonly reasons: readonly string[];
}

/** Checks files one by one; with an archive, each is compared with the others in it. */
export function fileChecker(
  { cwd, rules, fix, cacheFolder }: CheckSetup,
  archive: Archive | null = null,
): (task: CheckTask) => Outcome {
  const checks = new Checks(rules, archive);
  const configs = new ConfigFiles(cwd);
  const keys = cacheFolder === null ? null : new ContentKeys(cacheFolder, rules);
  return (task) => {
    try {
      const settings = configs.of(task.folder);
      const keyOf = (bytes: Buffer): string | null => keys?.of(bytes, settings) ?? null;
      return checkFile(task, fix, keyOf, () => checks.of(task.absolute, settings));
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      return { kind: 'failed', reasons: error.reasons };
    }
  };
}

/** Stands for what nobody looks at: the text of a file that is known to be clean. */
const NOT_DECODED: TextFile = { text: '', encoding: 'utf-8', byteOrderMark: false };

function checkFile(
  { absolute, path: shown, kept }: CheckTask,
  fix: boolean,
  keyOf: (bytes: Buffer) => string | null,
  createCheck: () => SilencingCheck,
): Checked {
  const { key, known, file } = withBytes(absolute, shown, (bytes) => {
    const key = keyOf(bytes);
    const known = kept?.key === key ? kept : null;
    return { key, known, file: known && isClean(known) ? NOT_DECODED : decodeFile(bytes, shown) };
  });
  if (known && !(fix && hasSafeFix(known))) return checked({ ...known, text: file.text }, 0, key);
  const check = createCheck();
  if (!fix) return checked(foundBy(check, file.text), 0, key);
  const { text, applied } = fixAll(file.text, check);
  try {
    writeBack(file, text, absolute, shown);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return { ...checked(foundBy(check, file.text), 0, key), unwritten: error.message };
  }
  return checked(foundBy(check, text), applied, applied > 0 ? null : key);
}

function checked(found: Found, applied: number, key: string | null): Checked {
  const { text, findings, silenced } = found;
  return { kind: 'checked', text: isClean(found) ? '' : text, findings, silenced, applied, unwritten: null, key };
}

function isClean({ findings, silenced }: Pick<Found, 'findings' | 'silenced'>): boolean {
  return findings.length + silenced.length === 0;
}

function hasSafeFix({ findings }: Kept): boolean {
  return findings.some(({ fix }) => fix?.safe);
}
