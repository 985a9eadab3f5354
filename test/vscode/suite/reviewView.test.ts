import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEverything, showBulletin, showExample } from './support/bulletin.ts';
import { rowsAre, shownReview } from './support/reviewView.ts';
import { issue } from './support/texts.ts';

const isMissingSpace = (row: string): boolean => row.includes('citation/missing-space');

describe('the review view', () => {
  afterEach(closeEverything);

  it('lists what is open in the active bulletin, and follows its text', async () => {
    const editor = await showBulletin(issue('(Interfax,August 26)'));
    const labels = await rowsAre((rows) => rows.some(isMissingSpace));
    assert.match(
      labels.find(isMissingSpace) ?? '',
      /^A space is missing here\. \| citation\/missing-space · line \d+$/,
    );
    const end = editor.document.positionAt(editor.document.getText().length);
    await editor.edit((edit) => edit.insert(end, '\n\nTK is still to come.\n'));
    await rowsAre((rows) => rows.some((row) => row.includes('draft/placeholder')));
  });

  it('goes from one matter to the next', async () => {
    const editor = await showBulletin(`$0${issue('(Interfax,August 26)')}`);
    await rowsAre((rows) => rows.some(isMissingSpace));
    await vscode.commands.executeCommand('bulletin.review.nextMatter');
    assert.match(editor.document.getText(editor.selection), /Interfax,August|,August/);
  });

  it('lists the bulletins of the folder, and leads to one', async () => {
    await showExample('1999/5-156.bulletin');
    await vscode.commands.executeCommand('bulletin.review.folder');
    // Where another suite has an issue of this number open, the files are told apart by their names.
    const ours = /^Monitor 5\/157 \| (?:5-157\.bulletin · )?\d+ matters, 2 open/;
    const labels = await rowsAre((rows) => rows.some((row) => ours.test(row)));
    assert.ok(labels.length > 1);
    const { tree } = await shownReview();
    const row = tree
      .getChildren()
      .find((each) => each.kind === 'file' && each.file.uri.endsWith('/1999/5-157.bulletin'));
    await vscode.commands.executeCommand('bulletin.review.openRow', row);
    assert.match(vscode.window.activeTextEditor?.document.uri.path ?? '', /5-157\.bulletin$/);
    await rowsAre((rows) => rows.some((each) => each.includes('citation/missing-source')));
  });

  it('makes a report of it', async () => {
    await showExample('1999/5-157.bulletin');
    await vscode.commands.executeCommand('bulletin.review.report');
    const { document } = vscode.window.activeTextEditor ?? {};
    assert.match(document?.getText() ?? '', /^# Review of Monitor 5\/157/);
    assert.equal(document?.languageId, 'markdown');
  });
});
