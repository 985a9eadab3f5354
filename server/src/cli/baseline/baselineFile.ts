/** The file of a baseline: JSON that people can read, and whose differences they can review. */
import { existsSync } from 'node:fs';
import { parseTree } from 'jsonc-parser';
import { integer, list, map, object, required, text } from '../../config/shape.ts';
import { LineIndex } from '../../text/lineIndex.ts';
import { CommandError } from '../commandError.ts';
import { readTextFile } from '../files/readFile.ts';
import { writeTextFile } from '../files/writeFile.ts';

/** So many equal findings of one file. */
export interface Entry {
  readonly rule: string;
  /** See `contextOf`. */
  readonly context: string;
  readonly count: number;
}

/** By path from the baseline's folder, with `/`. */
export type Entries = ReadonlyMap<string, readonly Entry[]>;

const VERSION = 1;

const shape = object({
  version: required(integer(VERSION, VERSION), 'the version of this format'),
  findings: required(
    map(
      { expected: 'a path', parse: (path) => path || null },
      list(
        object({
          rule: required(text, 'the rule'),
          context: required(text, 'a hash of the text around the finding'),
          count: required(integer(1), 'how many findings are alike'),
        }),
      ),
    ),
    'what is accepted, by file',
  ),
});

/** Reads a baseline. @throws CommandError when it is missing or broken */
export function readBaseline(file: string, shown: string): Entries {
  if (!existsSync(file)) throw new CommandError(`${shown}: no such baseline; --write-baseline makes one`);
  const { text: json } = readTextFile(file, shown);
  const root = parseTree(json);
  const lines = new LineIndex(json);
  const problems: string[] = [];
  const read =
    root &&
    shape.read(root, ({ offset }, message) => {
      problems.push(`${shown}:${lines.placeText(offset)}: ${message}`);
    });
  if (problems.length > 0) throw new CommandError(problems);
  if (!read) throw new CommandError(`${shown}: is no baseline`);
  return new Map(read.findings);
}

/** Writes a baseline, sorted. @throws CommandError */
export function writeBaseline(file: string, shown: string, entries: Entries): void {
  writeTextFile(file, format(entries), shown);
}

/** A line for each entry, so that a difference is one of findings. */
function format(entries: Entries): string {
  const files = [...entries]
    .filter(([, ofFile]) => ofFile.length > 0)
    .sort(([a], [b]) => compare(a, b))
    .map(([path, ofFile]) => {
      const sorted = [...ofFile].sort((a, b) => compare(a.rule, b.rule) || compare(a.context, b.context));
      const written = sorted.map(({ rule, context, count }) => `      ${JSON.stringify({ rule, context, count })}`);
      return `    ${JSON.stringify(path)}: [\n${written.join(',\n')}\n    ]`;
    });
  const findings = files.length === 0 ? '{}' : `{\n${files.join(',\n')}\n  }`;
  return `{\n  "version": ${VERSION},\n  "findings": ${findings}\n}\n`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
