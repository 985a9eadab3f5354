import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEverything, showBulletin, showExample } from './support/bulletin.ts';
import { answering } from './support/messages.ts';
import { issue } from './support/texts.ts';

const DRAFT = issue('(Interfax, {--July--}{++August++} 26)');
const active = () => {
  const document = vscode.window.activeTextEditor?.document;
  assert.ok(document);
  return document;
};

describe('Bulletin: Export…', () => {
  afterEach(closeEverything);

  it('shows a page in a document that is not saved, and would be saved beside the bulletin', async () => {
    const { document } = await showExample('1999/5-156.bulletin');
    await vscode.commands.executeCommand('bulletin.export', 'html');
    const page = active();
    assert.match(page.getText(), /^<!doctype html>.*<h2>RAILWAY COMMISSION LEANS/s);
    assert.deepEqual([page.isUntitled, page.languageId], [true, 'html']);
    assert.equal(page.uri.path, document.uri.path.replace(/bulletin$/, 'html'));
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('bulletin.export', 'html');
    assert.equal(active().getText(), page.getText());
  });

  it('offers the formats', async () => {
    await showExample('1999/5-156.bulletin');
    const { showQuickPick } = vscode.window;
    const offered: string[] = [];
    const pick = async (items: readonly vscode.QuickPickItem[]) => {
      offered.push(...items.map(({ label }) => label));
      return items.find(({ label }) => label === 'Markdown');
    };
    Object.assign(vscode.window, { showQuickPick: pick });
    try {
      await vscode.commands.executeCommand('bulletin.export');
    } finally {
      Object.assign(vscode.window, { showQuickPick });
    }
    assert.deepEqual(offered.slice(0, 3), ['Text', 'HTML', 'Markdown']);
    assert.match(active().getText(), /^# Monitor\n/);
  });

  it('does not export what is open, but as a draft', async () => {
    const { document } = await showBulletin(DRAFT);
    using messages = answering('showWarningMessage', undefined);
    await vscode.commands.executeCommand('bulletin.export', 'text');
    assert.equal(active(), document);
    assert.match(messages.shown.join(), /^2 matters are open/);
    messages.answer = 'Show the First';
    await vscode.commands.executeCommand('bulletin.export', 'text');
    assert.equal(document.getText(vscode.window.activeTextEditor?.selection), '{--July--}');
    messages.answer = 'Export as Draft';
    await vscode.commands.executeCommand('bulletin.export', 'text');
    assert.equal(active().getText(), issue());
    assert.equal(active().languageId, 'plaintext');
    assert.equal(document.getText(), DRAFT);
  });
});
