/** Where the documents of an export or import go. */
import { statSync } from 'node:fs';
import path from 'node:path';
import { slashes } from '../../disk/slashes.ts';
import { counted } from '../../text/counted.ts';
import { CommandError } from '../commandError.ts';
import type { Target } from '../files/meantFiles.ts';
import { shownPath } from '../files/readFile.ts';
import { makeFolder, writeTextParts } from '../files/writeFile.ts';
import type { Output } from '../output/output.ts';

/** One file to be written. */
export interface Destination {
  readonly absolute: string;
  /** As it is shown. */
  readonly path: string;
}

/** Standard output, one file for all, or one file for each bulletin, in their order. */
export type DocumentPlan =
  | { readonly kind: 'print' }
  | { readonly kind: 'file'; readonly file: Destination }
  | { readonly kind: 'folder'; readonly path: string; readonly files: readonly Destination[] };

export interface PlanSetup {
  readonly cwd: string;
  /** What `--output` says. */
  readonly output: string | null;
  /** Whether all bulletins make one document. */
  readonly isCollection: boolean;
  /** Who makes a document of each file: `--format html`. */
  readonly maker: string;
  readonly extension: string;
}

/** @throws CommandError when there is no place for the documents, or one of them would take that of another or of a bulletin */
export function planDocuments(targets: readonly Target[], setup: PlanSetup): DocumentPlan {
  const { cwd, output, isCollection, maker, extension } = setup;
  const isMany = !isCollection && targets.length > 1;
  if (output === null) {
    if (!isMany) return { kind: 'print' };
    throw new CommandError(
      `${maker} makes a document of each file, and there are ${targets.length}: name a folder for them with --output`,
    );
  }
  const absolute = path.resolve(cwd, output);
  const isFolder = !isCollection && (isMany || /[\\/]$/.test(output) || isExistingFolder(absolute));
  if (!isFolder) return { kind: 'file', file: free({ absolute, path: shownPath(output) }, targets) };
  const names = namesOf(targets, output, extension);
  const files = names.map((name) =>
    free({ absolute: path.join(absolute, name), path: shownPath(path.join(output, name)) }, targets),
  );
  return { kind: 'folder', path: shownPath(output), files };
}

/** The names of the bulletins below the folder that they have in common, with another ending; `output` is the folder that they are for. */
function namesOf(targets: readonly Target[], output: string, extension: string): string[] {
  const common = commonFolder(targets.map(({ absolute }) => path.dirname(absolute)));
  const taken = new Map<string, Target>();
  return targets.map((target) => {
    const { dir, name } = path.parse(path.relative(common, target.absolute));
    const file = slashes(path.join(dir, `${name}${extension}`));
    const other = taken.get(file);
    if (other) {
      const shown = shownPath(path.join(output, file));
      throw new CommandError(`${target.path}: would be written to ${shown}, and so would ${other.path}`);
    }
    taken.set(file, target);
    return file;
  });
}

function commonFolder(folders: readonly string[]): string {
  const [first = '', ...others] = folders;
  let common = first.split(path.sep);
  for (const folder of others) {
    const parts = folder.split(path.sep);
    const end = common.findIndex((part, index) => part !== parts[index]);
    if (end >= 0) common = common.slice(0, end);
  }
  return common.join(path.sep) || path.sep;
}

/** A document never takes the place of what it is made from. */
function free(file: Destination, targets: readonly Target[]): Destination {
  if (targets.some(({ absolute }) => absolute === file.absolute)) {
    throw new CommandError(`${file.path}: is one of the files that are read, and is not written over`);
  }
  return file;
}

/** Whether a folder is there, by its absolute path. */
export function isExistingFolder(absolute: string): boolean {
  return statSync(absolute, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Prints a document, part by part, or writes it to its place. @throws CommandError when that cannot be done */
export function put(parts: Iterable<string>, plan: DocumentPlan, index: number, output: Output): void {
  if (plan.kind === 'print') {
    for (const part of parts) output.print(part);
    return;
  }
  const file = plan.kind === 'file' ? plan.file : plan.files[index];
  if (!file) return;
  if (plan.kind === 'folder') makeFolder(path.dirname(file.absolute), plan.path);
  writeTextParts(file.absolute, parts, file.path);
}

/** Says how many files a folder got. One file is where it was asked for, and needs no word. */
export function tellOf(plan: DocumentPlan, output: Output): void {
  if (plan.kind !== 'folder') return;
  const { length } = plan.files;
  output.print(`${plan.path}: ${counted(length, 'file')} ${length === 1 ? 'is' : 'are'} written.\n`);
}
