/** Exports the bulletins that some paths mean: all of them, or none. */
import path from 'node:path';
import { FINAL, openMatters } from '../../check/final.ts';
import { addressesOf } from '../../export/addresses.ts';
import { type Edition, editionOf } from '../../export/edition.ts';
import { FORMAT_LIST, type FormatId } from '../../export/formatList.ts';
import { type ExportedBulletin, FORMATS } from '../../export/formats.ts';
import { LineIndex } from '../../text/lineIndex.ts';
import { Checks } from '../checking/checks.ts';
import { CLEAN, type ExitStatus, FAILED, FINDINGS } from '../exitStatus.ts';
import { ConfigFiles } from '../files/configFiles.ts';
import { findFiles, type Target } from '../files/meantFiles.ts';
import { readTextFile } from '../files/readFile.ts';
import type { Output } from '../output/output.ts';
import { placed } from '../output/placed.ts';
import { Problems } from '../output/problems.ts';
import type { Place } from '../subcommand.ts';
import { type DocumentPlan, planDocuments, put, tellOf } from './documentPlan.ts';
import { bulletinOf, idOf, nameOf } from './exportedBulletin.ts';
import { ExportedIssues } from './exportedIssues.ts';

export interface ExportJob {
  readonly format: FormatId;
  readonly output: string | null;
  /** Whether open matters are no hindrance. */
  readonly draft: boolean;
  readonly baseUrl: string | null;
}

/** @throws CommandError when a bulletin cannot be read or a document not be written */
export function exportFiles(paths: readonly string[], job: ExportJob, { cwd, output }: Place): ExitStatus {
  const problems = new Problems(output);
  const targets = findFiles(paths, {
    cwd,
    configs: new ConfigFiles(cwd),
    problems,
  });
  if (!problems.isComplete || targets.length === 0) return FAILED;
  const format = FORMATS[job.format];
  const plan = planDocuments(targets, {
    cwd,
    output: job.output,
    isCollection: format.kind === 'collection',
    maker: `--format ${job.format}`,
    extension: FORMAT_LIST[job.format].extension,
  });
  if (job.draft) assertReadable(targets);
  else if (hasOpenMatters(targets, output)) return FINDINGS;
  write(targets, plan, job, output);
  return CLEAN;
}

/** Before the first document is begun. @throws CommandError */
function assertReadable(targets: readonly Target[]): void {
  for (const { absolute, path: shown } of targets) readTextFile(absolute, shown);
}

/** Whether something must be dealt with first; names it on stderr. */
function hasOpenMatters(targets: readonly Target[], output: Output): boolean {
  const checks = new Checks(FINAL);
  let count = 0;
  for (const target of targets) {
    const { text } = readTextFile(target.absolute, target.path);
    const open = openMatters(checks.of(target.absolute, target.settings)(text));
    const lines = new LineIndex(text);
    for (const matter of open) output.complain(`${target.path}:${placed(matter, lines)}`);
    count += open.length;
  }
  if (count === 0) return false;
  const matters = count === 1 ? '1 matter is open' : `${count} matters are open`;
  output.complain(`bulletin: ${matters}, and nothing is exported; --draft exports all the same`);
  return true;
}

function write(
  targets: readonly Target[],
  plan: DocumentPlan,
  { format: id, baseUrl }: ExportJob,
  output: Output,
): void {
  const format = FORMATS[id];
  // Nothing else leads from file to file.
  const issues = plan.kind === 'folder' || baseUrl !== null ? new ExportedIssues(targets) : null;
  const exported = editionsOf(targets, issues);
  if (format.kind === 'collection') {
    put(format.write(editionsAlone(exported), addressesOf({ baseUrl })), plan, 0, output);
    return;
  }
  let index = 0;
  for (const each of exported) {
    const own = plan.kind === 'folder' ? plan.files[index] : undefined;
    const neighbour = (id: string): string | null => {
      const place = plan.kind === 'folder' ? plan.files[issues?.placeOf(id) ?? -1] : undefined;
      if (!own || !place) return null;
      return (
        relativeUrl(own.absolute, place.absolute) + (issues?.isIssue(id) ? '' : (format.storyFragment?.(id) ?? ''))
      );
    };
    put([format.write(each, addressesOf({ baseUrl, neighbour }))], plan, index, output);
    index++;
  }
  tellOf(plan, output);
}

function* editionsAlone(exported: Iterable<ExportedBulletin>): Generator<Edition> {
  for (const { edition } of exported) yield edition;
}

/** The bulletins one by one. Those of one issue hold its stories one after the other. */
function* editionsOf(targets: readonly Target[], issues: ExportedIssues | null): Generator<ExportedBulletin> {
  const stories = new Map<string, number>();
  for (const target of targets) {
    const bulletin = bulletinOf(target);
    const id = idOf(target, bulletin);
    const before = stories.get(id) ?? 0;
    const storyMeant = issues?.storyMeant(target, id);
    const edition = editionOf(bulletin, {
      name: nameOf(target),
      firstPosition: before + 1,
      ...(storyMeant && { storyMeant }),
    });
    stories.set(id, before + edition.stories.length);
    yield { bulletin, edition, path: target.path };
  }
}

function relativeUrl(from: string, to: string): string {
  return path.relative(path.dirname(from), to).split(path.sep).map(encodeURIComponent).join('/');
}
