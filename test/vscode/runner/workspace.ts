// The folder that VS Code opens under test: a copy, since tests type into it.
import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../../../scripts/lib/run.ts';

/** What is copied, one over the other: the examples, and what the suites need beside them. */
const sources = ['examples', 'test/vscode/workspace'];

/** A temporary copy, deleted when the process ends. Its path has no link in it, so that VS Code's paths equal it. */
export function createWorkspace(): string {
  const home = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'bulletin-workspace-')));
  process.on('exit', () => rmSync(home, { recursive: true, force: true }));
  const folder = path.join(home, 'examples');
  mkdirSync(folder);
  for (const source of sources) {
    const from = path.join(root, source);
    if (existsSync(from)) cpSync(from, folder, { recursive: true });
  }
  return folder;
}
