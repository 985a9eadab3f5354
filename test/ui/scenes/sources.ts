import type { Page } from 'playwright-core';
import type { Scene } from '../scene.ts';
import { endOfLine, goTo, hideSideBar, lenses, openFile, suggestions, type } from '../workbench.ts';

/** What a new citation may be: pairs of this issue first, then sources. */
export const scene: Scene = {
  name: 'sources',
  alt: 'A parenthesis just opened, and the list of sources to choose from',
  size: { width: 1040, height: 600 },
  async arrange(page) {
    await beginCitation(page, '');
    await suggestions(page, 'BNS');
  },
};

/** Opens an issue and, at the end of a paragraph that has no source yet, a parenthesis with the first letters of one. */
export async function beginCitation(page: Page, letters: string): Promise<void> {
  await openFile(page, '5-156.bulletin');
  await hideSideBar(page);
  await lenses(page, 2);
  await goTo(page, 7, endOfLine);
  await page.keyboard.press('ArrowLeft');
  await type(page, ` (${letters}`);
}
