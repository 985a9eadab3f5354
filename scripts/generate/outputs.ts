/** What is generated, and whether what lies on the disk is still that. Another output joins by its own file and a line in `OUTPUTS`. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { grammars } from './grammars.ts';
import type { Output } from './output.ts';
import { ruleDocs } from './ruleDocs.ts';
import { settingsPage } from './settings/page.ts';
import { schemaFiles } from './settingsSchema.ts';

const OUTPUTS: readonly Output[] = [grammars, ruleDocs, schemaFiles, settingsPage];

/** All files as they should be. */
export function generated(): ReadonlyMap<string, string> {
  return new Map(OUTPUTS.flatMap((output) => [...output.files()]));
}

/** The paths of the files that differ from what they should be, are missing, or are left over from something that is gone. Sorted. */
export function staleFiles(root: string, files: ReadonlyMap<string, string>): string[] {
  const differing = [...files].filter(([name, text]) => textOf(path.join(root, name)) !== text).map(([name]) => name);
  const leftOver = OUTPUTS.flatMap(({ owns }) => (owns === null ? [] : globSync(owns, { cwd: root })))
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => !files.has(name));
  return [...differing, ...leftOver].sort();
}

/** Git may have given the file other line ends. */
function textOf(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : null;
}
