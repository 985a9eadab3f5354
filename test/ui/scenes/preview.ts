import { previewBeside } from '../preview.ts';
import type { Scene } from '../scene.ts';

/** An issue and its preview: what the text will read like, beside it. */
export const scene: Scene = {
  name: 'preview',
  alt: 'A bulletin and beside it the same typeset, with the block marked that the cursor stands in',
  size: { width: 1200, height: 640 },
  async arrange(page) {
    await previewBeside(page, '5-157.bulletin', 'clean');
  },
};
