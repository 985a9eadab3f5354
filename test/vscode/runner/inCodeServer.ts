// Runs suites in code-server's extension host, with a headless Chromium as the window.
import { format } from 'node:util';
import type { Page } from 'playwright-core';
import { startCodeServer } from '../host/codeServer.ts';
import { steadySettings } from '../host/settings.ts';
import { openBrowser, workbenchUrl } from '../host/workbench.ts';
import { markVariable } from './entry.ts';
import type { Target } from './target.ts';

/** A run that says nothing for so long is stuck: each test has its own, far shorter limit. */
const silence = 120_000;

/** What the tests print begins with this, a character that is not seen; all else is VS Code's own log. */
const mark = '\u2063';

/**
 * Runs the tests file and prints what it prints; VS Code's own log, too, if `verbose`.
 * @returns whether it ended well
 * @throws Error where VS Code or the browser cannot be had, crashes, or falls silent
 */
export async function runInCodeServer(
  target: Target,
  tests: string,
  folder: string,
  verbose: boolean,
): Promise<boolean> {
  const { vsix } = target;
  const server = await startCodeServer({
    settings: steadySettings,
    development: true,
    ownHome: true,
    env: { [markVariable]: mark },
    ...(vsix === undefined ? {} : { vsix }),
  });
  try {
    const browser = await openBrowser({ width: 1280, height: 800 });
    try {
      const page = await browser.context.newPage();
      const url = workbenchUrl(server, { folder, extensions: [target.development], tests });
      return await result(page, url, verbose);
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}

/** Opens the page, in which the tests begin by themselves, and waits for what VS Code tells whoever automates it. */
function result(page: Page, url: string, verbose: boolean): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const stuck = (): void => reject(new Error(`VS Code was silent for ${silence / 1000} s.`));
    const watch = setTimeout(stuck, silence);
    const log = (_level: string, args: readonly unknown[]): void => {
      watch.refresh();
      const text = format(...args);
      if (text.startsWith(mark)) console.log(text.slice(mark.length));
      else if (verbose) console.log(text);
    };
    const exit = (status: number): void => {
      clearTimeout(watch);
      resolve(status === 0);
    };
    page.on('crash', () => reject(new Error('The browser page crashed.')));
    Promise.all([page.exposeFunction('codeAutomationLog', log), page.exposeFunction('codeAutomationExit', exit)])
      .then(() => page.goto(url))
      .catch(reject);
  });
}
