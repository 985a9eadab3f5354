// Whether a `bulletin.json` counts a file among its bulletins, asked before there is a server that could say so.
import { type ParseError, parse } from 'jsonc-parser';
import picomatch from 'picomatch';

export interface FoundConfig {
  /** Path of the folder that holds the file, with `/` between the parts. */
  readonly folder: string;
  /** Its text: JSON with comments. */
  readonly text: string;
}

/**
 * Whether one of `configs` names `path` under `files`, whose globs start at the folder of their `bulletin.json`. A
 * `bulletin.json` that is broken names nothing.
 */
export function namedByConfig(path: string, configs: readonly FoundConfig[]): boolean {
  return configs.some(({ folder, text }) => {
    const root = folder.endsWith('/') ? folder : `${folder}/`;
    return path.startsWith(root) && picomatch.isMatch(path.slice(root.length), filesOf(text));
  });
}

function filesOf(text: string): string[] {
  const errors: ParseError[] = [];
  const config: unknown = parse(text, errors, { allowTrailingComma: true });
  if (errors.length > 0 || typeof config !== 'object' || config === null || !('files' in config)) return [];
  const { files } = config;
  return Array.isArray(files) && files.every((glob) => typeof glob === 'string') ? files : [];
}
