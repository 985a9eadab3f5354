import type { Scene } from '../scene.ts';
import { endOfLine, goTo, hideSideBar, openFile, runCommand } from '../workbench.ts';

/** What a citation means: its sources, and its days in full. */
export const scene: Scene = {
  name: 'hover',
  alt: 'A citation explained: each source with its kind, each day in full with its weekday',
  size: { width: 1040, height: 520 },
  async arrange(page) {
    await openFile(page, '5-156.bulletin');
    await hideSideBar(page);
    await goTo(page, 9, endOfLine);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await runCommand(page, 'Show or Focus Hover');
    await page.locator('.monaco-hover:not(.hidden) .hover-contents').first().waitFor();
  },
};
