// What hands do in VS Code, for scenes: each step waits until the workbench shows what it leads to.
import type { Page } from 'playwright-core';

/** Opens the workbench at this address and waits until it can be used. */
export async function openWorkbench(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  await page.locator('.statusbar-item', { hasText: 'Activating Extensions' }).waitFor({ state: 'detached' });
}

/** Opens a file by its name and waits for its editor; behind it the editor has the keyboard. */
export async function openFile(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+P');
  await quickInput(page, name);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.tab.active', { hasText: name }).waitFor();
  await page.locator('.editor-instance .view-line').first().waitFor();
}

/** Begins a command by its title, as the command palette shows it; it may go on to ask something there. */
export async function beginCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  await quickInput(page, `>${title}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
  await page.keyboard.press('Enter');
}

/** Runs a command that asks nothing. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await beginCommand(page, title);
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

/** A column that no line reaches: VS Code takes the last one. The End key would stop where a long line is wrapped. */
export const endOfLine = 100_000;

/** Puts the cursor at a line and column, both from 1, and that line in the middle of the editor. */
export async function goTo(page: Page, line: number, column: number): Promise<void> {
  await page.keyboard.press('Control+G');
  await quickInput(page, `:${line}:${column}`);
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

/** Selects the word at the cursor. */
export async function selectWord(page: Page): Promise<void> {
  await page.keyboard.press('Control+D');
}

/** Leaves the window to the editor. */
export async function hideSideBar(page: Page): Promise<void> {
  await page.keyboard.press('Control+B');
  await page.locator('.part.sidebar').waitFor({ state: 'hidden' });
}

/** Shows the outline of the active editor in the side bar, with its entries there. */
export async function showOutline(page: Page): Promise<void> {
  await runCommand(page, 'Explorer: Focus on Outline View');
  await page.locator('.outline-tree .monaco-list-row').first().waitFor();
}

/** Moves the edge between the file tree and the outline up, and the one between the side bar and the editor right. */
export async function enlargeOutline(page: Page, { up, right }: { up: number; right: number }): Promise<void> {
  const outline = await page.locator('.pane-header', { hasText: 'Outline' }).boundingBox();
  if (outline === null) throw new Error('There is no outline to enlarge.');
  await drag(page, { x: outline.x + outline.width / 2, y: outline.y }, { x: 0, y: -up });
  await widenSideBar(page, right);
}

/** Moves the edge between the side bar and the editor right. */
export async function widenSideBar(page: Page, by: number): Promise<void> {
  const editor = await page.locator('.part.editor').boundingBox();
  if (editor === null) throw new Error('There is no editor beside the side bar.');
  await drag(page, { x: editor.x - 2, y: editor.y + editor.height / 4 }, { x: by, y: 0 });
}

/** Shows the problems panel with at least one problem in it. */
export async function showProblems(page: Page): Promise<void> {
  await runCommand(page, 'Problems: Focus on Problems View');
  await page.locator('.markers-panel .monaco-list-row').nth(1).waitFor();
}

/**
 * Gives the keyboard to the first editor. Where a page had it before, such as the preview, VS Code hears of the key by a message, and the editor still looks as if it
 * had the keyboard: what has it tells.
 */
export async function focusEditor(page: Page): Promise<void> {
  await page.keyboard.press('Control+1');
  await page.locator('.editor-group-container.active .monaco-editor :focus').waitFor({ state: 'attached' });
}

/** Types, as on a keyboard: completion and brackets that close themselves come along. */
export async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text, { delay: 20 });
}

/** Waits for the list of completions, opening it if typing did not; with an entry that holds `text` in it. */
export async function suggestions(page: Page, text: string): Promise<void> {
  const entry = page.locator('.suggest-widget.visible .monaco-list-row', { hasText: text }).first();
  await entry.waitFor({ timeout: 10_000 }).catch(async () => {
    await page.keyboard.press('Control+Space');
    await entry.waitFor();
  });
}

/** Waits until the active editor shows as many squiggles, or more. */
export async function squiggles(page: Page, atLeast: number): Promise<void> {
  const marks = '.squiggly-error, .squiggly-warning, .squiggly-info';
  await page
    .locator(marks)
    .nth(atLeast - 1)
    .waitFor({ state: 'attached' });
}

/** Waits until at least so many references are counted above the lines in sight. They come while the archive is read, and move the lines below them. */
export async function lenses(page: Page, atLeast: number): Promise<void> {
  await page
    .locator('.codelens-decoration', { hasText: 'referred to by' })
    .nth(atLeast - 1)
    .waitFor();
}

/** Fills the input at the top, whatever it is for at the moment. */
async function quickInput(page: Page, text: string): Promise<void> {
  const input = page.locator('.quick-input-widget input.input');
  await input.waitFor();
  await input.fill(text);
}

async function drag(page: Page, from: { x: number; y: number }, by: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 5 });
  await page.mouse.up();
}
