import type { Page } from 'playwright-core';
import type { Scene } from '../scene.ts';
import { beginCommand, focusEditor, goTo, hideSideBar, openFile, runCommand, selectWord, type } from '../workbench.ts';

/** An editor's changes as suggestions, with lines above them that decide them, and a comment in the gutter that waits for its answer. */
export const scene: Scene = {
  name: 'review',
  alt: 'An issue under review: changes as suggestions in the text, and a comment that waits for its answer',
  size: { width: 1100, height: 640 },
  async arrange(page) {
    await openFile(page, '5-161.bulletin');
    await hideSideBar(page);
    await focusEditor(page);
    await replaceWord(page, 4, 16, 'FAULTS');
    await replaceWord(page, 7, 236, 'mere');
    await replaceWord(page, 9, 88, 'agreed');
    await beginCommand(page, 'Bulletin: Turn Changes into Suggestions');
    await choose(page, 'Last saved');
    await page.locator('.codelens-decoration', { hasText: 'Accept' }).first().waitFor();
    await goTo(page, 9, 20);
    await selectWord(page);
    await runCommand(page, 'Bulletin: Comment on the Selection');
    await page.locator('.review-widget .monaco-editor').waitFor();
    await type(page, 'Do we have this from a second source?');
    await page.locator('.review-widget .monaco-button', { hasText: 'Comment' }).click();
    const row = page.locator('.comments-panel .monaco-list-row', { hasText: 'second source' });
    const comment = page.locator('.review-widget .review-comment').first();
    await row.click();
    // The text may just be read anew, and the comment with it: then nothing has opened.
    await comment.waitFor({ timeout: 5_000 }).catch(async () => {
      await row.click();
      await comment.waitFor();
    });
    await runCommand(page, 'View: Hide Panel');
    await focusEditor(page);
    await goTo(page, 7, 1);
  },
};

async function replaceWord(page: Page, line: number, column: number, word: string): Promise<void> {
  await goTo(page, line, column);
  await selectWord(page);
  await type(page, word);
}

async function choose(page: Page, label: string): Promise<void> {
  const row = page.locator('.quick-input-list .monaco-list-row', { hasText: label }).first();
  await row.waitFor();
  await row.click();
}
