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
import { git } from './git.ts';
import { Problems } from './problems.ts';
import { readTextFile } from './readFile.ts';
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
    .argument('[path...]', 'files, folders or globs; the current folder when there is none')
    .option('--since <revision>', 'say what has changed in each item since a revision of git')
    .addOption(new Option('--format <format>', 'how to print it').choices(Object.keys(WRITERS)).default('markdown'))
    .action((paths: string[], { since, format }: ReviewOptions) => {
      const problems = new Problems(output);
      const configs = new ConfigFiles(cwd);
      const targets = findFiles(paths.length > 0 ? paths : ['.'], { cwd, configs, problems });
      if (format === 'html' && targets.length > 1) {
        throw new CommandError(`--format html makes a page of one file, and there are ${targets.length}`);
      }
      const checks = new Checks(FINAL);
      const reports = targets.map((target) => reportOf(target, checks, since ?? null));
      output.print(WRITERS[format](reports));
      if (!problems.isComplete) return context.finish(FAILED);
      context.finish(reports.every(({ state }) => state.open === 0) ? CLEAN : FINDINGS);
    });
};

function reportOf(target: Target, checks: Checks, since: string | null): ReviewReport {
  const { text } = readTextFile(target.absolute, target.path);
  const { knowledge } = target.settings;
  const earlier = since === null ? null : { since, bulletin: earlierVersion(target, since) };
  const findings = checks.of(target.absolute, target.settings)(text);
  return reviewReport(readBulletin(text, knowledge), { name: target.path, findings, earlier });
}

/** The file as it was at a revision; empty where it was not there yet. @throws CommandError when there is no such revision */
function earlierVersion({ absolute, settings }: Target, revision: string): Bulletin {
  const folder = path.dirname(absolute);
  const file = `./${path.basename(absolute)}`;
  git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`], folder);
  const isThere = git(['ls-tree', '--name-only', revision, '--', file], folder) !== '';
  const text = isThere ? git(['show', '--end-of-options', `${revision}:${file}`], folder) : '';
  return readBulletin(text, settings.knowledge);
}
