import { openPreview } from '../preview.ts';
import type { Scene } from '../scene.ts';
import { focusEditor, goTo, runCommand } from '../workbench.ts';
import { scene as review } from './review.ts';

/** The preview of an issue under review: what is proposed and what is said of it, set in the text. */
export const scene: Scene = {
  name: 'preview-changes',
  alt: 'The preview of a bulletin under review, with what is added and cut in colors, and a comment where it was made',
  size: { width: 1200, height: 760 },
  async arrange(page) {
    await review.arrange(page);
    await runCommand(page, 'Collapse All Comments');
    await focusEditor(page);
    await openPreview(page, 'marks');
    await focusEditor(page);
    await goTo(page, 9, 1);
  },
};
