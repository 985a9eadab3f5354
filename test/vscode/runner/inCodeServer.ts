// Runs suites in code-server's extension host, with a headless Chromium as the window.
import { startCodeServer } from '../host/codeServer.ts';
import { steadySettings } from '../host/settings.ts';
import { openBrowser, workbenchUrl } from '../host/workbench.ts';
import type { Target } from './target.ts';

/** A run that says nothing for so long is stuck: each test has its own, far shorter limit. */
const silence = 120_000;

/**
 * Runs the tests file and prints what it prints.
 * @returns whether it ended well
 * @throws Error where VS Code or the browser cannot be had, crashes, or falls silent
 */
export async function runInCodeServer(target: Target, tests: string, folder: string): Promise<boolean> {
  const { vsix } = target;
  const server = await startCodeServer({
    settings: steadySettings,
    development: true,
    ownHome: true,
    ...(vsix === undefined ? {} : { vsix }),
  });
  try {
    const browser = await openBrowser({ width: 1280, height: 800 });
    try {
      const page = await browser.context.newPage();
      return await new Promise<boolean>((resolve, reject) => {
        const stuck = (): void => reject(new Error(`VS Code was silent for ${silence / 1000} s.\n${server.log()}`));
        const watch = setTimeout(stuck, silence);
        // The names by which VS Code looks for whoever automates it.
        const bindings = [
          page.exposeFunction('codeAutomationLog', (_level: string, args: readonly unknown[]) => {
            watch.refresh();
            console.log(...args);
          }),
          page.exposeFunction('codeAutomationExit', (status: number) => {
            clearTimeout(watch);
            resolve(status === 0);
          }),
        ];
        page.on('crash', () => reject(new Error('The browser page crashed.')));
        const url = workbenchUrl(server, { folder, extensions: [target.development], tests });
        Promise.all(bindings)
          .then(() => page.goto(url))
          .catch(reject);
      });
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}
