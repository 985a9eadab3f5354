import { webviewOf } from '../preview.ts';
import type { Scene } from '../scene.ts';
import { hideSideBar, openFile, runCommand } from '../workbench.ts';

/** The archive of the examples in numbers. */
export const scene: Scene = {
  name: 'dashboard',
  alt: 'Charts of an archive: sources by share and over time, items on one source, age of citations, issues per month, words per item',
  size: { width: 1200, height: 800 },
  async arrange(page) {
    await openFile(page, '5-163.bulletin');
    await hideSideBar(page);
    await page.locator('.activitybar .action-label[aria-label^="Bulletin"]').waitFor();
    await runCommand(page, 'Bulletin: Dashboard');
    await webviewOf(page).locator('section svg').nth(5).waitFor();
  },
};
