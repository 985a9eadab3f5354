// What somebody said of each change that no test notices: one file a source below `judged/`, read and compared here.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { MutantResult } from '@stryker-mutator/api/core';

const HERE = import.meta.dirname;
const SOURCES = 'server/src/';
/** A longer change is cut: its beginning tells it well enough. */
const LONGEST_CHANGE = 160;

/** A change, by what stands there and not by its line number, so that it is known again after other lines have moved. */
interface Change {
  /** The line that it begins in, without indentation. */
  readonly line: string;
  /** What was there and what came instead. */
  readonly change: string;
}

interface Verdict extends Change {
  /** A kind of the table in README.md, and after a colon what is special about this one. */
  readonly reason: string;
}

export interface Outcome {
  /** Changes that live and that nobody has judged, as they would stand in the files; nothing where there are none. */
  readonly unjudged: string;
  /** Verdicts that do not hold: no such change lives, or the reason is of no kind. */
  readonly stale: readonly string[];
}

/** Holds all mutants of a run against the verdicts on their files. */
export function compareWithVerdicts(mutants: readonly MutantResult[]): Outcome {
  const unjudged: string[] = [];
  const stale: string[] = [];
  const kinds = knownKinds();
  for (const [file, ofFile] of groupedBy(mutants, ({ fileName }) => path.relative(process.cwd(), fileName))) {
    const living = livingChanges(file, ofFile);
    const verdicts = readVerdicts(file);
    const judged = new Set(verdicts.map(keyOf));
    const open = living.filter((each) => !judged.has(keyOf(each)));
    if (open.length > 0) unjudged.push([verdictsFile(file), ...listed(open)].join('\n'));
    const alive = new Set(living.map(keyOf));
    for (const verdict of verdicts) {
      const { reason } = verdict;
      if (!alive.has(keyOf(verdict))) stale.push(`${file}: does not live: ${verdict.line} · ${verdict.change}`);
      else if (!kinds.has(reason.split(':')[0] ?? '')) stale.push(`${file}: no kind of README.md: ${reason}`);
    }
  }
  return { unjudged: unjudged.join('\n\n'), stale };
}

function livingChanges(file: string, mutants: readonly MutantResult[]): Change[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return mutants
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .map(({ location: { start, end }, replacement = '' }) => {
      // Lines and columns count from 1.
      const taken = lines.slice(start.line - 1, end.line);
      taken[taken.length - 1] = taken.at(-1)?.slice(0, end.column - 1) ?? '';
      taken[0] = taken[0]?.slice(start.column - 1) ?? '';
      const change = `${inOneLine(taken.join('\n'))} → ${inOneLine(replacement)}`;
      return { line: lines[start.line - 1]?.trim() ?? '', change: change.slice(0, LONGEST_CHANGE).trim() };
    });
}

function inOneLine(code: string): string {
  return code.replaceAll(/\s+/g, ' ').trim();
}

/** Lines of a reason, indented once, and of the changes in it, indented twice, under each reason. */
function readVerdicts(file: string): Verdict[] {
  const name = path.join(HERE, verdictsFile(file));
  if (!existsSync(name)) return [];
  const verdicts: Verdict[] = [];
  let reason = '';
  let line = '';
  for (const row of readFileSync(name, 'utf8').split('\n')) {
    const text = row.trim();
    if (text === '') continue;
    if (row.startsWith('    ')) verdicts.push({ reason, line, change: text });
    else if (row.startsWith('  ')) line = text;
    else reason = text;
  }
  return verdicts;
}

function listed(changes: readonly Change[]): string[] {
  return [...groupedBy(changes, ({ line }) => line)].flatMap(([line, ofLine]) => [
    `  ${line}`,
    ...ofLine.map(({ change }) => `    ${change}`),
  ]);
}

function verdictsFile(file: string): string {
  return `judged/${file.slice(SOURCES.length).replace(/\.ts$/, '.txt')}`;
}

function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function keyOf({ line, change }: Change): string {
  return `${line}\n${change}`;
}

/** The kinds of the table in README.md. */
function knownKinds(): ReadonlySet<string> {
  const readme = readFileSync(path.join(HERE, 'README.md'), 'utf8');
  return new Set([...readme.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, kind = '']) => kind));
}
