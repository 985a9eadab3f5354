// A VS Code that is installed on this machine.

import { realpathSync } from 'node:fs';
import path from 'node:path';
import { isProgram, onPath } from '../../../scripts/lib/programs.ts';

/** Where a VS Code's program lies, seen from the folder of its command `code`. */
const fromCommand = [
  '../code',
  '../code-insiders',
  '../Code.exe',
  '../../../../MacOS/Electron',
  '../../../../MacOS/Code',
];
const snap = '/snap/code/current/usr/share/code/code';

/** An installed VS Code, or why there is none to use: a sentence for people. */
export type Desktop = { readonly executable: string } | { readonly absent: string };

/**
 * The VS Code that VSCODE_EXECUTABLE names (its program or its command `code`), else the one of the `code` on the PATH.
 * @throws Error where VSCODE_EXECUTABLE names something that is no program
 */
export function findDesktop(): Desktop {
  const named = process.env.VSCODE_EXECUTABLE || undefined;
  if (named !== undefined && !isProgram(named))
    throw new Error(`VSCODE_EXECUTABLE names ${named}, which is no program.`);
  const command = named ?? onPath(['code', 'code-insiders']);
  if (command === undefined) return { absent: 'no VS Code is installed here' };
  const executable = programOf(realpathSync(command));
  if (executable === undefined) return { absent: `${command} belongs to no VS Code (name one in VSCODE_EXECUTABLE)` };
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    return { absent: 'VS Code is installed, but there is no display to show it on' };
  }
  return { executable };
}

/** The program behind a command `code`, which would return at once; or the file itself, if it is no such command. */
function programOf(file: string): string | undefined {
  if (path.basename(file) === 'snap') return isProgram(snap) ? snap : undefined;
  const isCommand = path.basename(path.dirname(file)) === 'bin' || path.basename(path.dirname(file)) === 'remote-cli';
  if (!isCommand) return file;
  return fromCommand.map((place) => path.resolve(path.dirname(file), place)).find(isProgram);
}
