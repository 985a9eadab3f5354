// The preview, for scenes.
import type { FrameLocator, Page } from 'playwright-core';
import type { PreviewView } from '../../server/src/features/preview/view.ts';
import { hideSideBar, openFile } from './workbench.ts';

/** Opens a bulletin of the examples and its preview beside it, seen in one of the ways. */
export async function previewBeside(page: Page, name: string, view: PreviewView): Promise<void> {
  await openFile(page, name);
  await hideSideBar(page);
  await openPreview(page, view);
}

/** Opens the preview of the active bulletin, seen in one of the ways. */
export async function openPreview(page: Page, view: PreviewView): Promise<void> {
  await page.keyboard.press('Control+K');
  await page.keyboard.press('V');
  const frame = webviewOf(page);
  await frame.locator('article').first().waitFor();
  await frame.locator(`.ways input[value="${view}"]`).check({ force: true });
  await frame.locator(`body[data-view="${view}"]`).waitFor();
}

/** The page that is shown in a tab. */
export function webviewOf(page: Page): FrameLocator {
  return page.frameLocator('iframe.webview.ready').last().frameLocator('iframe');
}
