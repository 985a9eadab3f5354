import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activeBulletin } from '../../../client/src/activeBulletin.ts';
import type { Preview } from '../../../client/src/preview/preview.ts';
import { closeEverything, extension, showBulletin } from './support/bulletin.ts';
import { rowsAre } from './support/reviewView.ts';
import { issue } from './support/texts.ts';
import { until } from './support/until.ts';

/** Waits until the page shows a document as it is now. */
async function shows(document: vscode.TextDocument): Promise<NonNullable<Preview['shown']>> {
  const { preview } = await extension().activate();
  return until(preview.onDidShow, () => {
    const { shown } = preview;
    const isNow = shown?.uri === document.uri.toString() && shown.version === document.version;
    return isNow ? shown : undefined;
  });
}

describe('the preview', () => {
  afterEach(closeEverything);

  it('opens beside the text, which keeps the keyboard, and follows it', async () => {
    const editor = await showBulletin(issue('(Interfax, August 26)'));
    await vscode.commands.executeCommand('bulletin.openPreviewToSide');
    assert.equal((await shows(editor.document)).view, 'clean');
    assert.equal(vscode.window.activeTextEditor?.document, editor.document);
    await editor.edit((edit) => edit.insert(new vscode.Position(editor.document.lineCount, 0), '\n\nMore of it.\n'));
    await shows(editor.document);
  });

  it('leaves the review and the status at the bulletin beside it while it has the keyboard', async () => {
    const editor = await showBulletin(issue('(Interfax,August 26)'));
    await vscode.commands.executeCommand('bulletin.openPreviewToSide');
    await shows(editor.document);
    const isThere = (rows: readonly string[]): boolean => rows.some((row) => row.includes('citation/missing-space'));
    await rowsAre(isThere);
    const leaves = until(
      vscode.window.onDidChangeActiveTextEditor,
      () => vscode.window.activeTextEditor === undefined || undefined,
    );
    await vscode.commands.executeCommand('workbench.action.focusSecondEditorGroup');
    await leaves;
    assert.equal(activeBulletin(), editor.document);
    await rowsAre(isThere);
  });

  it('is one, and shows the bulletin that is looked at', async () => {
    const first = await showBulletin(issue('(Interfax, August 26)'));
    await vscode.commands.executeCommand('bulletin.openPreviewToSide');
    await shows(first.document);
    const second = await showBulletin(issue('(BNS, August 25)'));
    await shows(second.document);
    await vscode.commands.executeCommand('bulletin.openPreviewToSide');
    const pages = vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .filter(({ input }) => input instanceof vscode.TabInputWebview);
    assert.equal(pages.length, 1);
  });
});
