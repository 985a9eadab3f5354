import type { Page } from 'playwright-core';
import type { Scene } from '../scene.ts';
import { endOfLine, goTo, hideSideBar, openFile, suggestions, type } from '../workbench.ts';

/** The sources that a new citation may have, those that this issue cites first. */
export const scene: Scene = {
  name: 'sources',
  alt: 'A parenthesis just opened, and the list of sources to choose from',
  size: { width: 960, height: 520 },
  arrange: beginCitation,
};

/** Opens an issue and a parenthesis in it, at the end of a paragraph that has no source yet. */
export async function beginCitation(page: Page): Promise<void> {
  await openFile(page, '5-156.bulletin');
  await hideSideBar(page);
  await goTo(page, 7, endOfLine);
  await page.keyboard.press('ArrowLeft');
  await type(page, ' (');
  await suggestions(page, 'AP');
}
