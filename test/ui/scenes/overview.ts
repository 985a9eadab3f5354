import type { Scene } from '../scene.ts';
import { enlargeOutline, focusEditor, goTo, openFile, showOutline } from '../workbench.ts';

/** An issue as the README first shows it: coloured, outlined by headline. */
export const scene: Scene = {
  name: 'overview',
  alt: 'An issue open in VS Code: headlines, citations and dates in color, and an outline of its headlines',
  size: { width: 1280, height: 760 },
  async arrange(page) {
    await openFile(page, '5-156.bulletin');
    await showOutline(page);
    await enlargeOutline(page, { up: 140, right: 110 });
    await focusEditor(page);
    await goTo(page, 3, 1);
  },
};
