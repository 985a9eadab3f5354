/** The packaged extension in VS Code's web worker host: a browser runs the extension and the server, and code-server only gives the files. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { vsixFile } from '../../scripts/lib/vsix.ts';
import { endOfLine, goTo, openFile, openWorkbench, runCommand, squiggles, suggestions, type } from '../ui/workbench.ts';
import { type CodeServer, startCodeServer } from '../vscode/host/codeServer.ts';
import { steadySettings } from '../vscode/host/settings.ts';
import { type Browser, openBrowser, workbenchUrl } from '../vscode/host/workbench.ts';
import { createWorkspace, type Workspace } from '../vscode/runner/workspace.ts';

/** VS Code prefers a machine for an extension that can run on both; this keeps it in the browser. */
const IN_BROWSER = { 'remote.extensionKind': { 'bulletin.bulletin': ['web'] } };

/** Without the graphics card a terminal is made of elements, which can be read. */
const READABLE = { 'terminal.integrated.gpuAcceleration': 'off' };

/** A machine that is busy may let a window wait for long. */
const PATIENCE = 30_000;

describe('VS Code in a browser', () => {
  let server: CodeServer;
  let workspace: Workspace;
  let browser: Browser;
  let page: Page;

  before(async () => {
    server = await startCodeServer({
      settings: { ...steadySettings, ...IN_BROWSER, ...READABLE },
      vsix: vsixFile(),
      ownHome: true,
    });
    workspace = createWorkspace();
    browser = await openBrowser({ width: 1280, height: 800 });
    page = await browser.context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await openWorkbench(page, workbenchUrl(server, workspace));
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
    workspace?.remove();
  });

  const rows = (text: string) => page.locator('.pane-body .monaco-list-row', { hasText: text }).first();
  const choices = (text: string) => page.locator('.quick-input-list .monaco-list-row', { hasText: text });

  /** Fills the box in which files, symbols and tasks are found. */
  async function find(text: string): Promise<void> {
    await page.keyboard.press('Control+P');
    await page.locator('.quick-input-widget input.input').fill(text);
  }

  it('reads the archive, and leads from item to item', async () => {
    await openFile(page, '5-156.bulletin');
    await goTo(page, 11, 1);
    await page.locator('.statusbar-item', { hasText: 'Monitor 5/156 · Aug 26, 1999' }).waitFor();
    await runCommand(page, 'Bulletin: Focus on Archive View');
    for (const text of ['RAILWAY COMMISSION', 'Itar-Tass', 'Referred to by']) await rows(text).waitFor();
    await page.locator('.codelens-decoration', { hasText: 'referred to by 2 later items' }).first().waitFor();
  });

  it('checks and completes what is typed', async () => {
    await openFile(page, '5-163.bulletin');
    await goTo(page, 11, endOfLine);
    await type(page, ' The ferry waits (Itar-Tas');
    await suggestions(page, 'Itar-Tass');
    await page.keyboard.press('Escape');
    await type(page, 's,August 31)');
    await squiggles(page, 1);
  });

  it('follows files that are made by others, but for those that a .gitignore names', async () => {
    const issue = (headline: string): string => `${headline}.\n\nIt came (BNS, September 9).\n`;
    mkdirSync(path.join(workspace.folder, 'ignored'));
    writeFileSync(path.join(workspace.folder, '.gitignore'), 'ignored/\n');
    writeFileSync(path.join(workspace.folder, 'ignored/a.bulletin'), issue('NO LYNX IN SIGHT'));
    writeFileSync(path.join(workspace.folder, 'b.bulletin'), issue('A LYNX AT THE LIGHTHOUSE'));
    const found = choices('A LYNX AT THE LIGHTHOUSE');
    // What the list shows is what there was when it was asked.
    for (const start = Date.now(); (await found.count()) === 0 && Date.now() - start < PATIENCE; ) {
      await page.keyboard.press('Escape');
      await find('#LYNX');
      await found.waitFor({ timeout: 1000 }).catch(() => undefined);
    }
    assert.deepEqual([await found.count(), await choices('NO LYNX').count()], [1, 0]);
    await page.keyboard.press('Escape');
  });

  it('says why it has no tasks, where somebody wants one', async () => {
    await find('task Check what is not there');
    await choices('Check what is not there').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.xterm-rows', { hasText: 'a browser has no processes' }).waitFor();
  });
});
