import path from 'node:path';

/** A path with `/` on every system. */
export function slashes(file: string): string {
  return path.sep === '/' ? file : file.replaceAll(path.sep, '/');
}
