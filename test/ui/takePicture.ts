// From a scene to a file.
import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** Readers of a README wait for its pictures. */
const limit = 150_000;

/**
 * Writes what the page shows now, without notifications, a mouse pointer or animations.
 * @returns the picture's size in bytes
 * @throws Error where it is over 150 kB
 */
export async function takePicture(page: Page, file: string): Promise<number> {
  await page.mouse.move(0, 0);
  await page.addStyleTag({ content: '.notifications-toasts { display: none !important; }' });
  const picture = await page.screenshot({ animations: 'disabled', caret: 'initial' });
  if (picture.length > limit) throw new Error(`${file} would have ${picture.length} bytes, over ${limit}.`);
  writeFileSync(file, picture);
  return picture.length;
}
