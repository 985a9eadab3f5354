// The folder that VS Code opens under test: a copy, since tests type into it.
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../../scripts/lib/run.ts';
import { createTemporaryFolder } from '../../../scripts/lib/temporaryFolder.ts';

/** What is copied, one over the other: the examples, and what the suites need beside them. */
const sources = ['examples', 'test/vscode/workspace'];

export interface Workspace {
  readonly folder: string;
  /** Deletes the copy. Happens by itself when the process ends. */
  remove(): void;
}

/** Makes a temporary copy, in a folder that is called `examples`, as people see it in the window. */
export function createWorkspace(): Workspace {
  const { path: home, remove } = createTemporaryFolder('workspace');
  const folder = path.join(home, 'examples');
  mkdirSync(folder);
  for (const source of sources) {
    const from = path.join(root, source);
    if (existsSync(from)) cpSync(from, folder, { recursive: true });
  }
  return { folder, remove };
}
