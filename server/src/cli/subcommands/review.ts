import { Option } from 'commander';
import type { Bulletin } from '../../bulletin/bulletin.ts';
import { readBulletin } from '../../bulletin/readBulletin.ts';
import { FINAL } from '../../check/final.ts';
import { reportHtml } from '../../report/reportHtml.ts';
import { reportJson } from '../../report/reportJson.ts';
import { reportMarkdown } from '../../report/reportMarkdown.ts';
import { type ReviewReport, reviewReport } from '../../report/reviewReport.ts';
import { Checks } from '../checking/checks.ts';
import { CommandError } from '../commandError.ts';
import { examples } from '../examples.ts';
import { CLEAN, FAILED, FINDINGS } from '../exitStatus.ts';
import { ConfigFiles } from '../files/configFiles.ts';
import { findFiles, type Target } from '../files/meantFiles.ts';
import { decodeFile, readTextFile } from '../files/readFile.ts';
import { ChangedFiles } from '../git/changedFiles.ts';
import { git, gitBytes } from '../git/git.ts';
import { Problems } from '../output/problems.ts';
import { orCurrentFolder, PATHS } from '../paths.ts';
import type { Subcommand } from '../subcommand.ts';

interface ReviewOptions {
  readonly since?: string;
  readonly format: keyof typeof WRITERS;
}

const WRITERS = {
  markdown: (reports: readonly ReviewReport[]) => reports.map(reportMarkdown).join('\n'),
  html: (reports: readonly ReviewReport[]) => reports.map(reportHtml).join(''),
  json: (reports: readonly ReviewReport[]) => reportJson(reports),
};

const EXAMPLES = examples({
  'bulletin review 1999/5-161.bulletin': 'what is open, as a page',
  'bulletin review --since HEAD 1999/5-161.bulletin': 'and what has changed',
});

/** `bulletin review [PATH…]`: the state of an issue on one page, with the verdict of the final check. */
export const review: Subcommand = (program, context) => {
  const { output, cwd } = context;
  program
    .command('review')
    .description('report what stands between bulletins and their publication')
    .argument(...PATHS)
    .option('--since <revision>', 'say what has changed in each item since a revision of git')
    .addOption(new Option('--format <format>', 'how to print').choices(Object.keys(WRITERS)).default('markdown'))
    .addHelpText('after', EXAMPLES)
    .action((paths: string[], { since, format }: ReviewOptions) => {
      const problems = new Problems(output);
      const configs = new ConfigFiles(cwd);
      const targets = findFiles(orCurrentFolder(paths), { cwd, configs, problems });
      if (format === 'html' && targets.length > 1) {
        throw new CommandError(`--format html makes a page of one file, and there are ${targets.length}`);
      }
      const checks = new Checks(FINAL);
      const earlier = since === undefined ? null : { since, changes: changesSince(since, cwd, targets) };
      const reports: ReviewReport[] = [];
      for (const target of targets) problems.attempt(() => reports.push(reportOf(target, checks, earlier)));
      output.print(WRITERS[format](reports));
      if (!problems.isComplete) return context.finish(FAILED);
      context.finish(reports.every(({ state }) => state.open === 0) ? CLEAN : FINDINGS);
    });
};

/** The revision that is compared with, and what has changed since. */
interface Earlier {
  readonly since: string;
  readonly changes: ChangedFiles;
}

/** @throws CommandError when one of the files is in no repository, or there is no such revision */
function changesSince(revision: string, cwd: string, targets: readonly Target[]): ChangedFiles {
  const changes = new ChangedFiles({ revision, cwd, option: '--since' });
  // Said once, before anything is read, and not of each file.
  for (const { absolute } of targets) changes.of(absolute);
  return changes;
}

function reportOf(target: Target, checks: Checks, compared: Earlier | null): ReviewReport {
  const { text } = readTextFile(target.absolute, target.path);
  const { knowledge } = target.settings;
  const earlier = compared && { since: compared.since, bulletin: earlierVersion(target, compared) };
  const findings = checks.of(target.absolute, target.settings)(text);
  return reviewReport(readBulletin(text, knowledge), { name: target.path, findings, earlier });
}

/** The file as it was, whatever it was called; empty where it was not there yet. @throws CommandError when it held no text */
function earlierVersion({ absolute, path: shown, settings }: Target, { changes }: Earlier): Bulletin {
  const { root, commit, before } = changes.of(absolute);
  const wasThere = before !== null && git(['ls-tree', '--name-only', commit, '--', before], root) !== '';
  if (!wasThere) return readBulletin('', settings.knowledge);
  const { text } = decodeFile(gitBytes(['show', `${commit}:${before}`], root), shown);
  return readBulletin(text, settings.knowledge);
}
