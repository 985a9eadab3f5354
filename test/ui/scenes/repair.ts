import type { Scene } from '../scene.ts';
import { focusEditor, goTo, hideSideBar, lenses, openFile, squiggles } from '../workbench.ts';

/** What the light bulb offers at a fault: mend it, mend all of its kind, let it stand, ask less of the rule. */
export const scene: Scene = {
  name: 'repair',
  alt: 'A missing space underlined, and the menu that mends it, lets it stand, or opens the page of the rule',
  size: { width: 1000, height: 560 },
  async arrange(page) {
    await openFile(page, '5-157.bulletin');
    await hideSideBar(page);
    await squiggles(page, 3);
    // Moved lines would close the menu.
    await lenses(page, 2);
    await focusEditor(page);
    await goTo(page, 4, 391);
    await page.keyboard.press('Control+.');
    await page.locator('.action-widget .monaco-list-row').nth(1).waitFor();
  },
};
