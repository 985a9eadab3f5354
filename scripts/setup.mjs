// What has to be there before TypeScript can run: the dependencies, and a Node that strips types. Plain JavaScript
// without a dependency, since it runs on any Node from 20 on, in a clone where nothing is installed yet.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = path.join(root, 'node_modules');

/**
 * Makes the set-up right if it is not, then hands over to a TypeScript program of this folder under Node 24, with this
 * process's arguments, terminal and signals; its status becomes this process's.
 * @param {string} program a path from the root
 */
export function runUnderNode24(program) {
  try {
    if (!(majorOf(process.version) >= 20))
      throw new SetupError(`This needs Node 20 or later, and is ${process.version}.`);
    installDependencies();
    hand(node24(), program);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

class SetupError extends Error {}

function installDependencies() {
  const reason = whyInstall();
  if (reason === undefined) return;
  console.log(`Installing the dependencies with npm ci: ${reason}.`);
  const began = performance.now();
  // Errors only: npm warns of each tool that wants a newer Node than the one that installs, and scripts run under Node 24.
  if (npm(['ci', '--loglevel=error']) !== 0) {
    throw new SetupError('npm ci failed: see its words above. It needs npm and a way to the npm registry.');
  }
  console.log(`The dependencies are installed (${((performance.now() - began) / 1000).toFixed(0)} s).`);
}

/**
 * What differs between the lock file and what npm says is installed, or undefined where nothing does. Contents are
 * compared, not times: a checkout changes the times of files that did not change.
 */
function whyInstall() {
  const wanted = packagesOf(path.join(root, 'package-lock.json'));
  const installed = packagesOf(path.join(modules, '.package-lock.json'));
  if (installed === undefined) return 'there are none yet';
  for (const [place, { version, link, optional, devOptional }] of Object.entries(wanted ?? {})) {
    const isInstalled = place.includes('node_modules/') && !link && !optional && !devOptional;
    if (isInstalled && installed[place]?.version !== version) return `${place} is not the version of the lock file`;
  }
  return undefined;
}

function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** The path of a Node 24: the dependency `node`, mended where npm left its install script unrun, or the one that runs this. */
function node24() {
  const own = path.join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (isNode24(own)) return own;
  if (isNode24(process.execPath)) return process.execPath;
  const installer = path.join(modules, 'node', 'installArchSpecificPackage.js');
  if (existsSync(installer)) {
    console.log('Fetching Node 24, which npm left out.');
    spawnSync(process.execPath, [installer], { cwd: path.dirname(installer), stdio: 'inherit' });
    // Puts it under node_modules/.bin, where npm's scripts find it: npm links no program that is not there.
    npm(['rebuild', 'node', '--ignore-scripts']);
    if (isNode24(own)) return own;
  }
  throw new SetupError(
    `No Node 24 for ${process.platform}-${process.arch} came from npm: install Node 24 and try again.`,
  );
}

function isNode24(file) {
  if (!existsSync(file)) return false;
  const { stdout, status } = spawnSync(file, ['--version'], { encoding: 'utf8' });
  return status === 0 && majorOf(stdout) >= 24;
}

function majorOf(version) {
  return Number(/^v(\d+)\./.exec(version)?.[1]);
}

/** Runs npm in the root and returns its status; null where it could not be started at all. */
function npm(args) {
  // On Windows npm is a .cmd, which only a shell starts.
  return spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }).status;
}

function hand(node, program) {
  const bin = path.join(modules, '.bin');
  const child = spawn(node, [path.join(root, program), ...process.argv.slice(2)], {
    // The channel says nothing; that it closes tells the child, however this process ended, that it is alone.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}` },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // npm runs scripts in a shell that passes no signal on: stopped, it leaves this process without its parent.
  if (process.env.npm_lifecycle_event !== undefined) {
    const parent = process.ppid;
    setInterval(() => {
      if (process.ppid !== parent) child.kill('SIGTERM');
    }, 500);
  }
  child.on('error', (error) => {
    console.error(`${node} could not be started: ${error.message}`);
    process.exitCode = 2;
  });
  child.on('close', (status, signal) => {
    process.exit(status ?? 128 + constants.signals[signal]);
  });
}
