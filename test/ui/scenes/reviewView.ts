import type { Scene } from '../scene.ts';
import { endOfLine, focusEditor, goTo, openFile, runCommand, type, widenSideBar } from '../workbench.ts';

/** Everything that is open in an issue, by item, beside its text. */
export const scene: Scene = {
  name: 'review-view',
  alt: 'The review view: findings, a comment and a placeholder by item, with the number of open matters, beside the text',
  size: { width: 1200, height: 640 },
  async arrange(page) {
    await openFile(page, '5-157.bulletin');
    await focusEditor(page);
    await goTo(page, 9, endOfLine);
    await type(page, ' TK says the ministry.');
    await goTo(page, 4, 58);
    await type(page, '{>>@maria: who says so?<<}');
    await runCommand(page, 'Bulletin: Focus on Review View');
    await page.locator('.pane-body .monaco-list-row', { hasText: 'who says so?' }).first().waitFor();
    await runCommand(page, 'View: Hide Panel');
    await widenSideBar(page, 140);
    await focusEditor(page);
  },
};
