// Shows a folder in the VS Code that is installed, apart from the user's own settings and extensions.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createProfile } from '../../test/vscode/host/profile.ts';
import { quietSettings } from '../../test/vscode/host/settings.ts';
import { root } from '../lib/run.ts';

/**
 * Opens a window and waits until it is closed. It closes when this process ends, too.
 * @throws Error where VS Code does not start, or ends badly
 */
export async function openInDesktop(executable: string, folder: string): Promise<void> {
  const profile = createProfile(quietSettings);
  // Electron refuses to run as root with its sandbox.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const places = [`--user-data-dir=${profile.userData}`, `--extensions-dir=${profile.extensions}`];
  const args = [
    ...places,
    `--extensionDevelopmentPath=${root}`,
    '--skip-welcome',
    '--disable-workspace-trust',
    ...asRoot,
  ];
  console.log(`Opening ${folder} in VS Code. Close the window, or press Ctrl+C, to end it.`);
  const code = spawn(executable, [...args, folder], { stdio: 'ignore' });
  process.on('exit', () => code.kill());
  const [status] = await once(code, 'exit');
  profile.remove();
  if (status !== 0) throw new Error(`VS Code ended with status ${status}.`);
}
