/** The bulletins that some paths mean, as one archive. */
import path from 'node:path';
import { Archive } from '../../archive/archive.ts';
import { readBulletin } from '../../bulletin/readBulletin.ts';
import { CommandError } from '../commandError.ts';
import { Problems } from '../output/problems.ts';
import { Progress } from '../output/progress.ts';
import { orCurrentFolder } from '../paths.ts';
import type { Place } from '../subcommand.ts';
import { ConfigFiles, type FolderConfig } from './configFiles.ts';
import { findFiles, type Target } from './meantFiles.ts';
import { readTextFile } from './readFile.ts';

export interface ReadArchive {
  /** Each file is in it under its absolute path. */
  readonly archive: Archive;
  /** The path of a file as it is shown. */
  shown(file: string): string;
  /** What holds for the first of the files; where there is none, for the folder in which the command runs. */
  readonly settings: FolderConfig;
  /** Whether all that was meant could be read; what could not was said on stderr. */
  readonly isComplete: boolean;
}

/** Reads the files that paths mean. @throws CommandError when a `bulletin.json` is broken */
export function readArchive(paths: readonly string[], { output, cwd }: Place): ReadArchive {
  const problems = new Problems(output);
  const configs = new ConfigFiles(cwd);
  const targets = findFiles(orCurrentFolder(paths), { cwd, configs, problems });
  const shown = new Map(targets.map((target) => [target.absolute, target.path]));
  return {
    archive: archiveOf(targets, new Progress(targets.length, 'read', output), (problem) => problems.onProblem(problem)),
    shown: (file) => shown.get(file) ?? path.relative(cwd, file),
    settings: targets[0]?.settings ?? configs.of(cwd),
    isComplete: problems.isComplete,
  };
}

/** Reads files into an archive, each under its absolute path; what cannot be read is not in it. */
export function archiveOf(
  targets: Iterable<Target>,
  progress: Progress,
  onProblem: (problem: CommandError) => void,
): Archive {
  const archive = new Archive();
  archive.beginLoading();
  for (const { absolute, path: shown, settings } of targets) {
    try {
      archive.update(absolute, readBulletin(readTextFile(absolute, shown).text, settings.knowledge));
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      onProblem(error);
    }
    progress.step();
  }
  progress.end();
  archive.endLoading();
  return archive;
}
