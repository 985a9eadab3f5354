import type { Scene } from '../scene.ts';
import { focusEditor, goTo, lenses, openFile, runCommand, widenSideBar } from '../workbench.ts';

/** The archive beside an issue: the item at the cursor in its place, the sources, and what the item hangs together with. */
export const scene: Scene = {
  name: 'views',
  alt: 'The archive as a tree, its sources with their counts by year, and the items that refer to the one at the cursor',
  size: { width: 1240, height: 820 },
  async arrange(page) {
    await openFile(page, '5-156.bulletin');
    await goTo(page, 11, 1);
    await page.locator('.activitybar .action-label[aria-label^="Bulletin"]').waitFor();
    await runCommand(page, 'Bulletin: Focus on Archive View');
    await page.locator('.pane-body .monaco-list-row', { hasText: 'RAILWAY COMMISSION' }).first().waitFor();
    await page.locator('.pane-body .monaco-list-row', { hasText: 'Itar-Tass' }).first().waitFor();
    await page.locator('.pane-body .monaco-list-row', { hasText: 'Referred to by' }).first().waitFor();
    await widenSideBar(page, 110);
    await focusEditor(page);
    await lenses(page, 2);
  },
};
