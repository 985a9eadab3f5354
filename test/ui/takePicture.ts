// From a scene to a file.
import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { withPalette } from './png.ts';

/** Readers of a README wait for its pictures. */
const limit = 150_000;

/** How often to look whether the page still changes before giving up: about half a minute. */
const looks = 60;

/**
 * Writes what the page shows once it no longer changes, without notifications, a mouse pointer or animations.
 * @returns the picture's size in bytes
 * @throws Error where the page never rests, or the picture has over 150 kB
 */
export async function takePicture(page: Page, file: string): Promise<number> {
  await page.mouse.move(0, 0);
  await page.addStyleTag({ content: '.notifications-toasts { display: none !important; }' });
  const picture = withPalette(await restingPage(page));
  if (picture.length > limit) throw new Error(`${file} would have ${picture.length} bytes, over ${limit}.`);
  writeFileSync(file, picture);
  return picture.length;
}

async function restingPage(page: Page): Promise<Buffer> {
  let before: Buffer = Buffer.alloc(0);
  for (let look = 0; look < looks; look++) {
    const now = await page.screenshot({ animations: 'disabled', caret: 'initial' });
    if (now.equals(before)) return now;
    before = now;
    await page.waitForTimeout(500);
  }
  throw new Error('The page never came to rest.');
}
