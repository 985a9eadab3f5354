import path from 'node:path';
import { Option } from 'commander';
import type { Bulletin } from '../bulletin/bulletin.ts';
import { readBulletin } from '../bulletin/readBulletin.ts';
import { FINAL } from '../check/final.ts';
import { reportHtml } from '../report/reportHtml.ts';
import { reportJson } from '../report/reportJson.ts';
import { reportMarkdown } from '../report/reportMarkdown.ts';
import { type ReviewReport, reviewReport } from '../report/reviewReport.ts';
import { Checks } from './checks.ts';
import { CommandError } from './commandError.ts';
import { ConfigFiles } from './configFiles.ts';
import { CLEAN, FAILED, FINDINGS } from './exitStatus.ts';
import { findFiles, type Target } from './files.ts';
import { git, gitBytes } from './git.ts';
import { orCurrentFolder, PATHS } from './paths.ts';
import { Problems } from './problems.ts';
import { decodeFile, readTextFile } from './readFile.ts';
import { commitOf, repositoryOf } from './revision.ts';
import type { Subcommand } from './subcommand.ts';

interface ReviewOptions {
  readonly since?: string;
  readonly format: keyof typeof WRITERS;
}

const WRITERS = {
  markdown: (reports: readonly ReviewReport[]) => reports.map(reportMarkdown).join('\n'),
  html: (reports: readonly ReviewReport[]) => reports.map(reportHtml).join(''),
  json: (reports: readonly ReviewReport[]) => reportJson(reports),
};

/** `bulletin review [PATH…]`: the state of an issue on one page, with the verdict of the final check. */
export const review: Subcommand = (program, context) => {
  const { output, cwd } = context;
  program
    .command('review')
    .description('report what stands between bulletins and their publication')
    .argument(...PATHS)
    .option('--since <revision>', 'say what has changed in each item since a revision of git')
    .addOption(new Option('--format <format>', 'how to print').choices(Object.keys(WRITERS)).default('markdown'))
    .action((paths: string[], { since, format }: ReviewOptions) => {
      const problems = new Problems(output);
      const configs = new ConfigFiles(cwd);
      const targets = findFiles(orCurrentFolder(paths), { cwd, configs, problems });
      if (format === 'html' && targets.length > 1) {
        throw new CommandError(`--format html makes a page of one file, and there are ${targets.length}`);
      }
      const checks = new Checks(FINAL);
      const earlier = since === undefined ? null : { since, commits: commitsOf(targets, since) };
      const reports: ReviewReport[] = [];
      for (const target of targets) problems.attempt(() => reports.push(reportOf(target, checks, earlier)));
      output.print(WRITERS[format](reports));
      if (!problems.isComplete) return context.finish(FAILED);
      context.finish(reports.every(({ state }) => state.open === 0) ? CLEAN : FINDINGS);
    });
};

/** The revision that is compared with, and what it means to each folder, by absolute path. */
interface Earlier {
  readonly since: string;
  readonly commits: ReadonlyMap<string, string>;
}

/** @throws CommandError when one of the folders is in no repository, or there is no such revision */
function commitsOf(targets: readonly Target[], revision: string): ReadonlyMap<string, string> {
  const folders = new Set(targets.map(({ folder }) => folder));
  return new Map([...folders].map((folder) => [folder, commitOf(revision, repositoryOf(folder, SINCE), SINCE)]));
}

const SINCE = '--since';

function reportOf(target: Target, checks: Checks, compared: Earlier | null): ReviewReport {
  const { text } = readTextFile(target.absolute, target.path);
  const { knowledge } = target.settings;
  const earlier = compared && { since: compared.since, bulletin: earlierVersion(target, compared) };
  const findings = checks.of(target.absolute, target.settings)(text);
  return reviewReport(readBulletin(text, knowledge), { name: target.path, findings, earlier });
}

/** The file as it was; empty where it was not there yet. @throws CommandError when it held no text */
function earlierVersion({ absolute, folder, path: shown, settings }: Target, { commits }: Earlier): Bulletin {
  const file = `./${path.basename(absolute)}`;
  const commit = commits.get(folder);
  const isThere = commit !== undefined && git(['ls-tree', '--name-only', commit, '--', file], folder) !== '';
  if (!isThere) return readBulletin('', settings.knowledge);
  const { text } = decodeFile(gitBytes(['show', `${commit}:${file}`], folder), shown);
  return readBulletin(text, settings.knowledge);
}
