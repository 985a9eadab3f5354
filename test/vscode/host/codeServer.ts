// A running code-server: VS Code on 127.0.0.1, at a free port, for as long as this process needs it.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../../../scripts/lib/run.ts';
import { installCodeServer } from './install.ts';
import { createProfile, type Profile } from './profile.ts';
import type { Settings } from './settings.ts';

export interface CodeServerOptions {
  readonly settings: Settings;
  /** A folder to load as an installed extension, where it stands. */
  readonly extension?: string;
  /** A packaged extension to install. */
  readonly vsix?: string;
  /** Let the page's address name extensions under development and tests to run. */
  readonly development?: boolean;
  /** Give the server a home of its own, too: for runs that must not depend on the user's. */
  readonly ownHome?: boolean;
  /** Variables on top of this process's own, for the server and its extension host. */
  readonly env?: NodeJS.ProcessEnv;
}

export interface CodeServer {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** What the server has printed. */
  log(): string;
  /** Ends the server with all that it started. Happens by itself when the process ends. */
  stop(): Promise<void>;
}

const startTimeout = 60_000;
const stopTimeout = 8_000;

/**
 * Starts code-server, fetching it first where that was never done.
 * @throws Error with the server's own words where it does not start
 */
export async function startCodeServer(options: CodeServerOptions): Promise<CodeServer> {
  const entry = await installCodeServer();
  const profile = createProfile(options.settings);
  const config = path.join(profile.folder, 'config.yaml');
  writeFileSync(config, 'auth: none\ncert: false\n');
  const places = ['--config', config, '--user-data-dir', profile.userData, '--extensions-dir', profile.extensions];
  const env = environment(profile, options);

  if (options.extension)
    symlinkSync(options.extension, path.join(profile.extensions, path.basename(options.extension)));
  if (options.vsix) await installExtension(entry, [...places, '--install-extension', options.vsix], env);

  const quiet = ['--disable-telemetry', '--disable-update-check', '--disable-workspace-trust'];
  const page = ['--disable-getting-started-override', '--disable-file-downloads'];
  // A built VS Code ignores extensions and tests named in the address, unless it is told that a test drives it.
  const driven = options.development ? ['--vscode-option', 'enable-smoke-test-driver'] : [];
  const listen = ['--auth', 'none', '--bind-addr', '127.0.0.1:0'];
  const child = spawn(process.execPath, [entry, ...places, ...listen, ...quiet, ...page, ...driven], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own: what the server starts ends with it.
    detached: true,
  });
  return listening(child, profile);
}

async function installExtension(entry: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const { status, output } = await run(process.execPath, [entry, ...args], { env, quiet: true });
  if (status !== 0) throw new Error(`The extension could not be installed:\n${output.trim()}`);
}

/** The server's environment: without what an outer VS Code tells its terminals, and with no gallery to ask. */
function environment(profile: Profile, { ownHome, env }: CodeServerOptions): NodeJS.ProcessEnv {
  const outer = Object.entries(process.env).filter(([name]) => !name.startsWith('VSCODE_'));
  const home = profile.home;
  const temporary = path.join(home, 'tmp');
  mkdirSync(temporary);
  const data = { XDG_CONFIG_HOME: home, XDG_DATA_HOME: home, XDG_CACHE_HOME: home, XDG_RUNTIME_DIR: home };
  return {
    ...Object.fromEntries(outer),
    ...data,
    ...(ownHome ? { HOME: home, TMPDIR: temporary } : {}),
    EXTENSIONS_GALLERY: '{"serviceUrl":""}',
    ...env,
  };
}

/** Waits until the server says at which port it listens. */
function listening(child: ChildProcess, profile: Profile): Promise<CodeServer> {
  let log = '';
  const end = (): void => {
    kill(child, 'SIGKILL');
    profile.remove();
  };
  process.once('exit', end);
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      const impatience = setTimeout(() => kill(child, 'SIGKILL'), stopTimeout);
      await gone;
      clearTimeout(impatience);
    }
    process.off('exit', end);
    end();
  };
  return new Promise((resolve, reject) => {
    const fail = (why: string): void => {
      clearTimeout(deadline);
      void stop().then(() => reject(new Error(`code-server ${why}:\n${log.trim()}`)));
    };
    const deadline = setTimeout(() => fail(`did not start within ${startTimeout / 1000} s`), startTimeout);
    const died = (): void => fail('ended before it listened');
    child.once('error', (error) => fail(`could not be started (${error.message})`));
    child.once('exit', died);
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        log += text;
        const port = /HTTP server listening on http:\/\/127\.0\.0\.1:(\d+)/.exec(log)?.[1];
        if (port === undefined) return;
        clearTimeout(deadline);
        child.off('exit', died);
        resolve({ origin: `http://127.0.0.1:${port}`, log: () => log, stop });
      });
    }
  });
}

/** Signals the whole process group, as far as there still is one. */
function kill(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // No process of the group is left.
  }
}
