import { previewBeside } from '../preview.ts';
import type { Scene } from '../scene.ts';

/** The preview with its sources coloured and its faults underlined. */
export const scene: Scene = {
  name: 'preview-sources',
  alt: 'The preview of a bulletin with each source in a colour of its own, and findings underlined and listed',
  size: { width: 1200, height: 640 },
  async arrange(page) {
    await previewBeside(page, '5-157.bulletin', 'sources');
  },
};
