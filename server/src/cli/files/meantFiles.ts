/** From the paths of a command line to the files that are meant. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import picomatch from 'picomatch';
import { globMatcher } from '../../config/globs.ts';
import { slashes } from '../../disk/slashes.ts';
import { type FolderEntry, type OnWalkProblem, walk } from '../../disk/walk.ts';
import { CommandError, errorCode, fileError } from '../commandError.ts';
import type { Problems } from '../output/problems.ts';
import type { ConfigFiles, FolderConfig } from './configFiles.ts';
import { shownPath } from './readFile.ts';

/** A file to be read. Plain data, so that every thread can be told. */
export interface NamedFile {
  /** As it is shown. */
  readonly path: string;
  readonly absolute: string;
  /** The absolute path of the folder that it is in: one string for all files there. */
  readonly folder: string;
}

/** A file to be read, and what holds for it. */
export interface Target extends NamedFile {
  /** The name within its folder, with which both paths end. */
  readonly name: string;
  readonly settings: FolderConfig;
}

export interface FileSearch {
  readonly cwd: string;
  readonly configs: ConfigFiles;
  /** Takes what cannot be looked at, after which the search goes on, and what may surprise the user. */
  readonly problems: Pick<Problems, 'onProblem' | 'onWarning'>;
}

/** The files that paths mean, as `eachFile` finds them. */
export function findFiles(paths: readonly string[], search: FileSearch): Target[] {
  return [...eachFile(paths, search)];
}

/**
 * The files that paths mean, one by one: a file is itself, whatever its ending; of a folder, those that the `files` of the nearest `bulletin.json` name and no
 * `.gitignore` excludes; a glob (where no file has that name), what it matches: it never leaves anything out. In the order of the paths, within a folder by
 * name; no file twice.
 * @throws CommandError when a `bulletin.json` is broken, or a glob begins with `!`
 */
export function* eachFile(paths: readonly string[], search: FileSearch): Generator<Target> {
  const isNew = paths.length > 1 ? firstTime() : () => true;
  for (const given of paths) {
    try {
      for (const target of targetsOf(given, search)) {
        if (isNew(target.absolute)) yield target;
      }
    } catch (error) {
      if (!(error instanceof MissingPath)) throw error;
      search.problems.onProblem(error);
    }
  }
}

/** Tells whether it is asked for the first time about a file. A walk comes by each only once: the names are remembered for several alone. */
function firstTime(): (absolute: string) => boolean {
  const seen = new Set<string>();
  return (absolute) => {
    const { size } = seen;
    return seen.add(absolute).size > size;
  };
}

/** A path that leads to nothing: the other paths are looked at all the same. */
class MissingPath extends CommandError {}

function* targetsOf(given: string, search: FileSearch): Generator<Target> {
  const absolute = path.resolve(search.cwd, given);
  const { base, glob, negated } = picomatch.scan(slashes(given));
  switch (kindOf(absolute, given, glob !== '')) {
    case 'file':
      yield fileItself(given, absolute, search);
      break;
    case 'folder':
      yield* bulletinsIn(given, absolute, search);
      break;
    case 'glob':
      // Whoever leaves something out wants nothing done to it.
      if (negated) throw new CommandError(`${given}: a glob says what is meant, and cannot leave anything out`);
      yield* matchesOf(given, base, glob, search);
      break;
  }
}

function kindOf(absolute: string, given: string, mayBeGlob: boolean): 'file' | 'folder' | 'glob' {
  try {
    return statSync(absolute).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (mayBeGlob && errorCode(error) === 'ENOENT') return 'glob';
    throw new MissingPath(fileError(given, error).message);
  }
}

function* bulletinsIn(given: string, folder: string, search: FileSearch): Generator<Target> {
  const { config, folder: configured } = search.configs.of(folder);
  let found = 0;
  const shown = shownBeginning(given);
  const problems = new WalkProblems(given, search);
  for (const entry of walk(folder, problems.take)) {
    const settings = search.configs.of(entry.folder);
    const start = settings.folder ?? folder;
    const fromStart = start === folder ? entry.fromRoot : slashes(path.relative(start, entry.absolute));
    if (!settings.config.isBulletin(fromStart)) continue;
    found++;
    yield target(shown, entry, settings);
  }
  if (found === 0 && problems.areNone) {
    // An old archive has other endings, and whoever comes with one has read nothing yet.
    const hint = configured === null ? '; "files" in a bulletin.json can name others' : '';
    search.problems.onWarning(`${given}: holds no bulletin (${config.files.join(', ')})${hint}`);
  }
}

function* matchesOf(given: string, base: string, glob: string, search: FileSearch): Generator<Target> {
  const isMeant = globMatcher([glob]);
  let found = 0;
  const shown = shownBeginning(base);
  const root = path.resolve(search.cwd, base);
  const problems = new WalkProblems(base, search);
  // In a folder that is not there, nothing matches.
  for (const entry of existsSync(root) ? walk(root, problems.take) : []) {
    if (!isMeant(entry.fromRoot)) continue;
    found++;
    yield target(shown, entry, search.configs.of(entry.folder));
  }
  if (found === 0 && problems.areNone) throw new MissingPath(`${given}: matches no file`);
}

/** What could not be looked at on a walk: nobody knows what it holds. */
class WalkProblems {
  #areNone = true;
  readonly take: OnWalkProblem;

  /** `root`: the folder that is walked, as it is shown. */
  constructor(root: string, { problems }: FileSearch) {
    this.take = (fromRoot, error) => {
      this.#areNone = false;
      problems.onProblem(fileError(shownPath(path.join(root, fromRoot)), error));
    };
  }

  get areNone(): boolean {
    return this.#areNone;
  }
}

function fileItself(given: string, absolute: string, { configs }: FileSearch): Target {
  const folder = path.dirname(absolute);
  const name = path.basename(absolute);
  // Whatever is behind the name, such as a slash, is left out.
  return { path: shownBeginning(path.dirname(given)) + name, absolute, folder, name, settings: configs.of(folder) };
}

/** How the paths of all files in a folder begin: empty for the current one. */
function shownBeginning(root: string): string {
  return shownPath(path.join(root, 'x')).slice(0, -1);
}

function target(shown: string, entry: FolderEntry, settings: FolderConfig): Target {
  const { absolute, folder, name, fromRoot } = entry;
  return { path: shown + fromRoot, absolute, folder, name, settings };
}
