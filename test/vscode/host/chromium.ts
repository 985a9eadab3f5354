// The browser in which code-server is opened.
import { readFileSync } from 'node:fs';
import { isProgram, onPath } from '../../../scripts/lib/programs.ts';
import { run } from '../../../scripts/lib/run.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const macApplications = ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);
const advice = 'Install Chromium or Chrome, or name one in CHROMIUM.';

/**
 * The path of a Chromium or Chrome: the one that CHROMIUM names, else one that is installed, else (as root on Debian)
 * one that is installed now, and says so.
 * @throws Error with a sentence for people where there is none
 */
export async function findChromium(): Promise<string> {
  const named = process.env.CHROMIUM;
  if (named !== undefined && named !== '') {
    if (isProgram(named)) return named;
    throw new Error(`CHROMIUM names ${named}, which is no program. ${advice}`);
  }
  const found = onPath(names) ?? macApplications.find(isProgram);
  return found ?? installChromium();
}

async function installChromium(): Promise<string> {
  if (!isDebian() || process.getuid?.() !== 0) throw new Error(`There is no browser for the tests here. ${advice}`);
  console.log('Installing Chromium with apt-get, since there is no browser here.');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const packages = ['chromium', 'fonts-dejavu-core'];
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', ...packages]]) {
    const { status, output } = await run('apt-get', args, { env, quiet: true });
    if (status !== 0) throw new Error(`apt-get ${args[0]} failed:\n${output.trim()}\n${advice}`);
  }
  const installed = onPath(names);
  if (installed === undefined) throw new Error(`apt-get installed no Chromium on the PATH. ${advice}`);
  return installed;
}

/** Ubuntu is left out: its package chromium is a snap, which does not run everywhere. */
function isDebian(): boolean {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
