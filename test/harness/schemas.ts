/** The published schemas of other people's formats, which are not part of this project. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/lib/run.ts';

const FOLDER = process.env.BULLETIN_SCHEMAS ?? path.join(root, '../shared/schemas');

/** A schema by its file's name; null where there is no such file: the test that needs it is to say so. */
export function publishedSchema(name: string): object | null {
  const file = path.join(FOLDER, name);
  if (!existsSync(file)) return null;
  const schema: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof schema !== 'object' || schema === null) throw new Error(`${file} is no schema`);
  return schema;
}
