// Whether a `bulletin.json` counts a file among its bulletins, asked before there is a server that could say so.
import { type ParseError, parse } from 'jsonc-parser';
import { globMatcher } from '../../server/src/config/globs.ts';

export interface FoundConfig {
  /** Path of the folder that holds the file, with `/` between the parts. */
  readonly folder: string;
  /** Its text: JSON with comments. */
  readonly text: string;
}

/**
 * Whether the `bulletin.json` nearest above `path` names it under `files`, whose globs start at the folder of the
 * `bulletin.json`. Others above it do not count, as they do not for the server. One that is broken names nothing.
 */
export function namedByConfig(path: string, configs: readonly FoundConfig[]): boolean {
  const above = configs.filter(({ folder }) => path.startsWith(rootOf(folder)));
  const nearest = above.sort((a, b) => b.folder.length - a.folder.length)[0];
  if (nearest === undefined) return false;
  const isNamed = globMatcher(filesOf(nearest.text));
  return isNamed(path.slice(rootOf(nearest.folder).length));
}

function rootOf(folder: string): string {
  return folder.endsWith('/') ? folder : `${folder}/`;
}

function filesOf(text: string): string[] {
  const errors: ParseError[] = [];
  const config: unknown = parse(text, errors, { allowTrailingComma: true });
  if (errors.length > 0 || typeof config !== 'object' || config === null || !('files' in config)) return [];
  const { files } = config;
  return Array.isArray(files) && files.every((glob) => typeof glob === 'string') ? files : [];
}
