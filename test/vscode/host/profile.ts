// A VS Code's own files, in a temporary folder: nothing of the user's gets in, and nothing is left behind.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createTemporaryFolder } from '../../../scripts/lib/temporaryFolder.ts';
import type { Settings } from './settings.ts';

export interface Profile {
  readonly folder: string;
  readonly userData: string;
  readonly extensions: string;
  /** For what else a program may want to write: its home, its own temporary files. */
  readonly home: string;
  /** Deletes all of it. Happens by itself when the process ends. */
  remove(): void;
}

/** Makes a profile with these user settings. */
export function createProfile(settings: Settings): Profile {
  const { path: folder, remove } = createTemporaryFolder('vscode');
  const profile = {
    folder,
    userData: path.join(folder, 'user-data'),
    extensions: path.join(folder, 'extensions'),
    home: path.join(folder, 'home'),
    remove,
  };
  const userSettings = path.join(profile.userData, 'User/settings.json');
  for (const made of [path.dirname(userSettings), profile.extensions, profile.home])
    mkdirSync(made, { recursive: true });
  writeFileSync(userSettings, JSON.stringify(settings, null, 2));
  return profile;
}
