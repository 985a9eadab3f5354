// Looking for installed programs.
import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';

/** The first of these programs that the search path has, as an absolute path; undefined where it has none. */
export function onPath(names: readonly string[], searchPath = process.env.PATH): string | undefined {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  const folders = (searchPath ?? '').split(path.delimiter).filter((folder) => folder !== '');
  for (const name of names) {
    for (const folder of folders) {
      const found = endings.map((ending) => path.join(folder, name + ending)).find(isProgram);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** Whether there is a file that may be started. */
export function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
