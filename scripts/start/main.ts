// npm start [-- FOLDER]: the examples, or a folder of the user's own, in a real VS Code with the extension in it.
import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { findDesktop } from '../../test/vscode/host/desktop.ts';
import { endOnSignals } from '../lib/lifetime.ts';
import { root, runNode } from '../lib/run.ts';
import { openInCodeServer } from './inCodeServer.ts';
import { openInDesktop } from './inDesktop.ts';

// Ctrl+C is how one ends it: no failure.
endOnSignals(0);
try {
  const folder = folderToOpen(process.argv.slice(2));
  const { status } = await runNode('esbuild.mjs');
  if (status !== 0) throw new Error('The extension could not be built: see above.');
  const desktop = findDesktop();
  if ('executable' in desktop) await openInDesktop(desktop.executable, folder);
  else await openInCodeServer(desktop.absent, folder);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
}

/**
 * The folder that the command names, seen from where the user typed it; the examples where it names none.
 * @throws Error with a sentence for people where it is no folder
 */
function folderToOpen(args: readonly string[]): string {
  const [named, ...others] = args;
  if (others.length > 0) throw new Error(`npm start opens one folder, not ${args.length}: npm start -- FOLDER`);
  // npm runs scripts in the project's folder and says in INIT_CWD where it was called.
  const folder = named === undefined ? path.join(root, 'examples') : path.resolve(process.env.INIT_CWD ?? '', named);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`There is no folder ${folder}.`);
  return realpathSync(folder);
}
