/** Makes bulletins of the files that some paths mean: of all of them, or of none. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { readBulletin } from '../../bulletin/readBulletin.ts';
import { type Imported, importBulletin } from '../../import/importBulletin.ts';
import { LineIndex } from '../../text/lineIndex.ts';
import { Checks } from '../checking/checks.ts';
import { CommandError } from '../commandError.ts';
import { CLEAN, type ExitStatus, FAILED, FINDINGS } from '../exitStatus.ts';
import { ConfigFiles } from '../files/configFiles.ts';
import { findFiles, type Target } from '../files/meantFiles.ts';
import { readTextFile, shownPath } from '../files/readFile.ts';
import type { Output } from '../output/output.ts';
import { placed } from '../output/placed.ts';
import { Problems } from '../output/problems.ts';
import type { Place } from '../subcommand.ts';
import { type DocumentPlan, isExistingFolder, planDocuments, put, tellOf } from './documentPlan.ts';

/** @throws CommandError when a file cannot be read or written, or is there already */
export function importFiles(paths: readonly string[], to: string | null, { cwd, output }: Place): ExitStatus {
  const folder = paths.find((given) => isExistingFolder(path.resolve(cwd, given)));
  if (folder !== undefined) {
    // What a folder holds are its bulletins, and these need no import.
    throw new CommandError(
      `${folder}: is a folder; name what is in it, as in "${shownPath(path.join(folder, '*.html'))}"`,
    );
  }
  const problems = new Problems(output);
  const configs = new ConfigFiles(cwd);
  const targets = findFiles(paths, {
    cwd,
    configs,
    problems,
  });
  if (!problems.isComplete || targets.length === 0) return FAILED;
  const plan = planDocuments(targets, {
    cwd,
    output: to,
    isCollection: false,
    maker: 'import',
    extension: '.bulletin',
  });
  assertFree(plan);
  for (const target of targets) textOf(target);
  const checks = new Checks({});
  let hasErrors = false;
  targets.forEach((target, index) => {
    const place = placeOf(plan, index) ?? target;
    const imported = importFile(target, place.absolute, checks, configs);
    put([imported.text], plan, index, output);
    report(place.path, imported, output);
    hasErrors ||= imported.findings.some(({ severity }) => severity === 'error');
  });
  tellOf(plan, output);
  return hasErrors ? FINDINGS : CLEAN;
}

/** What was imported once has perhaps been worked on since. */
function assertFree(plan: DocumentPlan): void {
  const files = plan.kind === 'print' ? [] : plan.kind === 'file' ? [plan.file] : plan.files;
  const taken = files.find(({ absolute }) => existsSync(absolute));
  if (taken) throw new CommandError(`${taken.path}: is there already, and an import does not write over it`);
}

function placeOf(plan: DocumentPlan, index: number) {
  if (plan.kind === 'print') return null;
  return plan.kind === 'file' ? plan.file : plan.files[index];
}

/** What holds for the place where the bulletin is going to lie holds for it. */
function importFile(target: Target, place: string, checks: Checks, configs: ConfigFiles): Imported {
  const text = textOf(target);
  const settings = configs.of(path.dirname(place));
  return importBulletin(text, {
    read: (each) => readBulletin(each, settings.knowledge),
    check: checks.of(place, settings),
  });
}

/** @throws CommandError when that cannot be read, or is nothing that can be imported */
function textOf({ absolute, path: shown }: Target): string {
  const { text } = readTextFile(absolute, shown);
  if (text.startsWith('{\\rtf')) throw new CommandError(`${shown}: is Rich Text; save it as HTML or plain text first`);
  return text;
}

/** Says on stderr what was done and what is left to do; on stdout there may be the bulletin. */
function report(shown: string, { text, notes, findings }: Imported, output: Output): void {
  for (const note of notes) output.complain(`${shown}: ${note}`);
  const lines = new LineIndex(text);
  for (const finding of findings) output.complain(`${shown}:${placed(finding, lines)}`);
}
