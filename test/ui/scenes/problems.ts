import type { Scene } from '../scene.ts';
import { goTo, openFile, showProblems, squiggles } from '../workbench.ts';

/** An issue of a tired author, with everything that is wrong in it in one list. */
export const scene: Scene = {
  name: 'problems',
  alt: 'An issue with its faults underlined, and listed in the problems panel',
  size: { width: 1200, height: 720 },
  async arrange(page) {
    await openFile(page, '5-157.bulletin');
    await squiggles(page, 3);
    await showProblems(page);
    await goTo(page, 1, 1);
  },
};
