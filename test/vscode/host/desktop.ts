// A VS Code that is installed on this machine.
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { isProgram, onPath } from '../../../scripts/lib/programs.ts';

/** Where the program lies, seen from the folder of the command `code`: on Linux, on Windows, on a Mac. */
const fromCommand = ['../code', '../code-insiders', '../Code.exe', '../../../MacOS/Electron', '../../../MacOS/Code'];
const snapProgram = '/snap/code/current/usr/share/code/code';

/** An installed VS Code, or why there is none to use: a clause for people. */
export type Desktop = { readonly executable: string } | { readonly absent: string };

/**
 * The VS Code that VSCODE_EXECUTABLE names (its program or its command `code`), else the one of the `code` on the PATH.
 * @throws Error where VSCODE_EXECUTABLE names something that is no program
 */
export function findDesktop(env: NodeJS.ProcessEnv = process.env): Desktop {
  const named = env.VSCODE_EXECUTABLE;
  if (named && !isProgram(named)) throw new Error(`VSCODE_EXECUTABLE names ${named}, which is no program.`);
  const command = named || onPath(['code', 'code-insiders'], env.PATH);
  if (command === undefined) return { absent: 'no VS Code is installed here' };
  const executable = programOf(realpathSync(command));
  if (executable === undefined) return { absent: `${command} belongs to no VS Code (VSCODE_EXECUTABLE can name one)` };
  if (process.platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) {
    return { absent: 'VS Code is installed, but there is no display to show it on' };
  }
  return { executable };
}

/** The program behind a command `code`, which itself would return at once; any other file is the program already. */
function programOf(file: string): string | undefined {
  if (path.basename(file) === 'snap') return isProgram(snapProgram) ? snapProgram : undefined;
  const folder = path.dirname(file);
  if (!['bin', 'remote-cli'].includes(path.basename(folder))) return file;
  return fromCommand.map((place) => path.resolve(folder, place)).find(isProgram);
}
