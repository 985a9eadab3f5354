// A VS Code's own files, in a temporary folder: nothing of the user's gets in, and nothing is left behind.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Settings } from './settings.ts';

export interface Profile {
  readonly folder: string;
  readonly userData: string;
  readonly extensions: string;
  /** For what else a program may want to write: its home, its own temporary files. */
  readonly home: string;
  /** Deletes the folder. Happens by itself when the process ends. */
  remove(): void;
}

/** Makes a profile with these user settings. */
export function createProfile(settings: Settings): Profile {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bulletin-vscode-'));
  const [userData, extensions, home] = ['user-data', 'extensions', 'home'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  for (const made of [path.join(userData, 'User'), extensions, home]) mkdirSync(made, { recursive: true });
  writeFileSync(path.join(userData, 'User/settings.json'), JSON.stringify(settings, null, 2));
  const remove = (): void => {
    process.off('exit', remove);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  process.on('exit', remove);
  return { folder, userData, extensions, home, remove };
}
