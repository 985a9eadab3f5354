// Runs suites in an installed VS Code.
import { resolveCliArgsFromVSCodeExecutablePath, runTests, TestRunFailedError } from '@vscode/test-electron';
import { run } from '../../../scripts/lib/run.ts';
import { createProfile } from '../host/profile.ts';
import { steadySettings } from '../host/settings.ts';
import type { Target } from './target.ts';

/**
 * Runs the tests file and prints what it prints.
 * @param executable VS Code's program
 * @returns whether it ended well
 */
export async function runInDesktop(
  executable: string,
  target: Target,
  tests: string,
  folder: string,
): Promise<boolean> {
  const profile = createProfile(steadySettings);
  const places = [`--user-data-dir=${profile.userData}`, `--extensions-dir=${profile.extensions}`];
  // What is installed for the test must run, what the machine has must not: it is not in the profile.
  const [command, ...args] = resolveCliArgsFromVSCodeExecutablePath(executable, { reuseMachineInstall: true });
  try {
    if (target.vsix !== undefined && command !== undefined) {
      const { status, output } = await run(command, [...args, ...places, '--install-extension', target.vsix], {
        quiet: true,
      });
      if (status !== 0) throw new Error(`The extension could not be installed:\n${output.trim()}`);
    }
    await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: target.development,
      extensionTestsPath: tests,
      launchArgs: [folder, ...places],
    });
    return true;
  } catch (error) {
    if (error instanceof TestRunFailedError) return false;
    throw error;
  } finally {
    profile.remove();
  }
}
