import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeEverything,
  extension,
  findingsInclude,
  placeOf,
  select,
  showExample,
} from '../suite/support/bulletin.ts';
import { outlineOf } from '../suite/support/outline.ts';
import { acceptSuggestion, type } from '../suite/support/suggestions.ts';
import { statusOf } from '../suite/support/tasks.ts';
import { until } from '../suite/support/until.ts';

const EXAMPLE = '1999/5-157.bulletin';

describe('the extension, installed from its package', () => {
  afterEach(closeEverything);

  it('is the packaged one', () => {
    assert.match(extension().extensionUri.path, /\/bulletin\.bulletin-\d/);
  });

  it('outlines an example by its headlines', async () => {
    const { document } = await showExample(EXAMPLE);
    const outline = await outlineOf(document);
    assert.match(outline, /^Monitor/);
    assert.match(outline, /\n {2}ONDRIA’S NEW LIGHTSHIP IS TWO METERS TOO LONG\b/);
    assert.match(outline, /\n {2}WHO OWNS THREE HERONS TRADING\?$/);
  });

  it('finds what is wrong in it', async () => {
    const { document } = await showExample(EXAMPLE);
    await findingsInclude(document, ['citation/missing-space', 'citation/missing-source', 'citation/date-after-issue']);
  });

  it('completes a citation in it', async () => {
    const editor = await showExample(EXAMPLE);
    await select(editor.document, placeOf(editor.document, ' They will spend the weekend'));
    await type(' (xinh');
    await acceptSuggestion(editor);
    await acceptSuggestion(editor);
    const line = editor.document.lineAt(editor.selection.active.line).text;
    assert.match(line, /\(Xinhua, August 2[67]\) They will spend the weekend/);
  });

  it('brings the command that its tasks run', async () => {
    assert.equal(await statusOf('Check all bulletins'), 1);
  });

  it('takes a text file for a bulletin where bulletin.json names it', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0];
    assert.ok(folder);
    const stored = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, '1996/2-235-1.txt'));
    await until(vscode.workspace.onDidOpenTextDocument, () => (stored.languageId === 'bulletin' ? true : undefined));
  });
});
