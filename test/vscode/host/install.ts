// Fetches code-server, which is VS Code for a browser, on first use: into .host at the root, which git ignores.
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { root, run } from '../../../scripts/lib/run.ts';

const hostFolder = path.join(root, '.host');
const files = ['package.json', 'package-lock.json'].map((name) => path.join(import.meta.dirname, name));

/** Nothing here asks for them, and they are more than a third of the whole. Paths from lib/vscode. */
const unneeded = [
  'extensions/copilot',
  'extensions/mermaid-markdown-features',
  'node_modules/@github',
  'node_modules/@microsoft/mxc-sdk',
];

/** The scripts that a VS Code server calls by a name that is the same on each system. */
const links = {
  'bin/remote-cli/code-server': `code-${process.platform}.sh`,
  'bin/helpers/browser.sh': `browser-${process.platform}.sh`,
};

/**
 * The entry file of code-server, installed now if it was not yet.
 * @throws Error with a sentence for people where this system has no code-server, or npm could not fetch it
 */
export async function installCodeServer(): Promise<string> {
  if (process.platform !== 'linux' && process.platform !== 'darwin') {
    throw new Error('code-server does not run on this system: install VS Code, or name it in VSCODE_EXECUTABLE.');
  }
  const folder = path.join(hostFolder, `code-server-${fingerprint()}`);
  if (!existsSync(folder)) await fetchInto(folder);
  return path.join(folder, 'node_modules/code-server/out/node/entry.js');
}

/** Changes with all that decides what gets installed, so that an older install is not taken for this one. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of [...files, import.meta.filename]) hash.update(readFileSync(file));
  return hash.update(`${process.platform} ${process.arch}`).digest('hex').slice(0, 12);
}

/** Installs beside the folder and moves it there when it is whole: two runs at once cannot spoil each other's. */
async function fetchInto(folder: string): Promise<void> {
  console.log('Fetching VS Code (code-server) from the npm registry, once: about 350 MB on disk.');
  const began = performance.now();
  const draft = `${folder}.${process.pid}`;
  process.once('exit', () => rmSync(draft, { recursive: true, force: true }));
  mkdirSync(draft, { recursive: true });
  for (const file of files) cpSync(file, path.join(draft, path.basename(file)));

  // Its install scripts would compile what only makes logs prettier, and need a compiler; what else they do is done here.
  await npm(draft, ['ci', '--ignore-scripts', '--engine-strict=false']);
  const vscode = path.join(draft, 'node_modules/code-server/lib/vscode');
  remove(vscode);
  await npm(vscode, ['install', '--omit=dev', '--ignore-scripts']);
  await npm(path.join(vscode, 'extensions'), ['install', '--omit=dev', '--ignore-scripts']);
  remove(vscode);
  for (const [link, target] of Object.entries(links)) {
    rmSync(path.join(vscode, link), { force: true });
    symlinkSync(target, path.join(vscode, link));
  }

  writeFileSync(path.join(hostFolder, 'README'), 'Fetched by npm start and npm test. It may be deleted at any time.\n');
  if (existsSync(folder)) return;
  removeOlder();
  renameSync(draft, folder);
  console.log(`VS Code (code-server) is there (${((performance.now() - began) / 1000).toFixed(0)} s).`);
}

/** What earlier versions of this installed. Drafts, which have a process's number behind a point, are not touched. */
function removeOlder(): void {
  const older = readdirSync(hostFolder).filter((name) => /^code-server-\w+$/.test(name));
  for (const name of older) rmSync(path.join(hostFolder, name), { recursive: true, force: true });
}

function remove(vscode: string): void {
  for (const part of unneeded) rmSync(path.join(vscode, part), { recursive: true, force: true });
}

async function npm(cwd: string, args: readonly string[]): Promise<void> {
  const { status, output } = await run('npm', [...args, '--no-audit', '--no-fund'], { cwd, quiet: true });
  if (status !== 0) throw new Error(`npm ${args[0]} could not fetch code-server:\n${output.trim()}`);
}
