// The page of a code-server: its address, and Chromium showing it.
import { type BrowserContext, chromium } from 'playwright-core';
import { findChromium } from './chromium.ts';
import type { CodeServer } from './codeServer.ts';

export interface Opened {
  /** The folder to open, an absolute path. */
  readonly folder: string;
  /** Folders of extensions under development, absolute. */
  readonly extensions?: readonly string[];
  /** A CommonJS file that exports `run`, absolute: VS Code calls it in its extension host. */
  readonly tests?: string;
}

/** The address at which the workbench opens a folder. */
export function workbenchUrl({ origin }: CodeServer, { folder, extensions = [], tests }: Opened): string {
  const url = new URL(origin);
  url.searchParams.set('folder', folder);
  const remote = (file: string): string => `vscode-remote://${url.host}${file}`;
  const payload = extensions.map((extension) => ['extensionDevelopmentPath', remote(extension)]);
  if (tests !== undefined) payload.push(['extensionTestsPath', remote(tests)]);
  if (payload.length > 0) url.searchParams.set('payload', JSON.stringify(payload));
  // Slashes may stand as they are behind the question mark, and read better.
  return url.href.replaceAll('%2F', '/');
}

export interface Browser {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/** Opens a headless Chromium that reaches this machine only. */
export async function openBrowser(viewport: { width: number; height: number }): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: [
      '--disable-dev-shm-usage',
      '--disable-gpu',
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
    ],
  });
  const context = await browser.newContext({ viewport, permissions: ['clipboard-read', 'clipboard-write'] });
  return { context, close: () => browser.close() };
}
