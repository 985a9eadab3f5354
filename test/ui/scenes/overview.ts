import type { Scene } from '../scene.ts';
import {
  endOfLine,
  enlargeOutline,
  focusEditor,
  goTo,
  openFile,
  showOutline,
  squiggles,
  suggestions,
  type,
} from '../workbench.ts';

/** The whole of it at once, as the README begins: outline, findings, a citation in the making. */
export const scene: Scene = {
  name: 'overview',
  alt: 'An issue in VS Code: outline by headline, a citation half completed, problems underlined',
  size: { width: 1280, height: 760 },
  async arrange(page) {
    await openFile(page, '5-157.bulletin');
    await showOutline(page);
    await enlargeOutline(page, { up: 140, right: 110 });
    await focusEditor(page);
    await squiggles(page, 3);
    await goTo(page, 9, endOfLine);
    await page.keyboard.press('ArrowLeft');
    await type(page, ' (');
    await suggestions(page, 'Kyodo');
  },
};
