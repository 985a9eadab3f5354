/** The bulletins under `test/fixtures/bulletins/`, decoded, in the order of their paths. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Decoded, decode } from '../../server/src/text/decode.ts';

const FOLDER = path.join(import.meta.dirname, '../fixtures/bulletins');

export interface CorpusFile {
  /** Below the folder, with `/`. */
  readonly path: string;
  readonly decoded: Decoded;
}

export function readCorpus(): CorpusFile[] {
  return readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({
      path: path.relative(FOLDER, file).replaceAll(path.sep, '/'),
      decoded: decode(readFileSync(file)),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
