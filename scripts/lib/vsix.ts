// Where the package goes.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './run.ts';

/** The path of the .vsix of this version, whether or not it was made yet. */
export function vsixFile(): string {
  const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  return path.join(root, `${name}-${version}.vsix`);
}
