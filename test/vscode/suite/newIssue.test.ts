import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEverything, showExample } from './support/bulletin.ts';

/** Runs something while every list of choices is answered with the entry that begins with a label; gives back what was offered. */
async function choosing(label: string, work: () => Thenable<unknown>): Promise<string[]> {
  const { showQuickPick } = vscode.window;
  const offered: string[] = [];
  const pick = async (items: readonly vscode.QuickPickItem[]) => {
    offered.push(...items.map((item) => `${item.label} · ${item.description}`));
    return items.find((item) => item.label.startsWith(label));
  };
  Object.assign(vscode.window, { showQuickPick: pick });
  try {
    await work();
  } finally {
    Object.assign(vscode.window, { showQuickPick });
  }
  return offered;
}

describe('Bulletin: New Issue…', () => {
  afterEach(closeEverything);

  it('begins the next issue of a publication, unsaved, with the cursor where its first headline goes', async () => {
    await showExample('1999/5-163.bulletin');
    const offered = await choosing('Monitor', () => vscode.commands.executeCommand('bulletin.newIssue'));
    assert.match(offered[0] ?? '', /^Monitor 5\/164 · Wednesday, September 8, 1999 — /);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const { document, selection } = editor;
    assert.equal(document.getText(), 'Publication: Monitor Volume: 5 Issue: 164\n\n');
    assert.deepEqual([document.languageId, document.isUntitled], ['bulletin', true]);
    assert.equal(document.uri.path.endsWith('/1999/5-164.bulletin'), true);
    assert.deepEqual([selection.active.line, selection.active.character], [2, 0]);
  });

  it('asks for the number where nothing tells it', async () => {
    const { showInputBox } = vscode.window;
    Object.assign(vscode.window, { showInputBox: async ({ value }: vscode.InputBoxOptions) => value });
    try {
      await vscode.commands.executeCommand('bulletin.newIssue', 'Velmara Review');
    } finally {
      Object.assign(vscode.window, { showInputBox });
    }
    const text = vscode.window.activeTextEditor?.document.getText();
    assert.equal(text, 'Publication: Velmara Review Volume: 1 Issue: 1\n\n');
  });
});
