import type { Scene } from '../scene.ts';
import { suggestions } from '../workbench.ts';
import { beginCitation } from './sources.ts';

/** The dates that follow a chosen source, counted back from the issue's own. */
export const scene: Scene = {
  name: 'dates',
  alt: 'A source chosen, and the list of dates with their weekdays and their distance from the issue’s own date',
  size: { width: 1040, height: 600 },
  async arrange(page) {
    await beginCitation(page, 'neza');
    await suggestions(page, 'Nezavisimaya gazeta');
    await page.keyboard.press('Enter');
    await suggestions(page, 'August 25');
  },
};
