import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEverything, select, showBulletin } from './support/bulletin.ts';
import { apply, suggestionsAt, type } from './support/suggestions.ts';
import { HEADER, issue } from './support/texts.ts';

describe('typing', () => {
  afterEach(closeEverything);

  it('closes a parenthesis before a period, and types over it', async () => {
    const { document } = await showBulletin(`${HEADER}\n\nSNOW CLOSES A PASS.\n\nIt fell for two days $0.`);
    await type('(');
    // Pairs are closed once the grammar is loaded, which no event tells.
    while (!document.isClosed && document.getText().endsWith(' (.')) {
      await vscode.commands.executeCommand('undo');
      await type('(');
    }
    assert.ok(document.getText().endsWith('two days ().'));
    await type(')');
    assert.ok(document.getText().endsWith('two days ().'));
  });

  it('leaves snippets out of the suggestions, where they would be in the way of prose', async () => {
    const { document } = await showBulletin(issue());
    assert.equal(vscode.workspace.getConfiguration('editor', document).get('snippetSuggestions'), 'none');
  });

  it('makes a snippet of its prefix with the Tab key', async () => {
    const { document } = await showBulletin(`${HEADER}\n\n$0`);
    await type('/item');
    const { version } = document;
    // What the Tab key is bound to; it does nothing until the editor has looked at the word before the cursor.
    while (document.version === version && !document.isClosed) await vscode.commands.executeCommand('insertSnippet');
    assert.ok(!document.getText().includes('/item'));
    assert.match(document.getText(), /\(.*\)/);
  });

  it('offers the snippets behind a slash that begins a word, with what they are for', async () => {
    const editor = await showBulletin(`${HEADER}\n\n/it$0`);
    const item = (await suggestionsAt(editor, '/')).find(
      ({ label }) => typeof label === 'object' && label.label === '/item',
    );
    assert.ok(item);
    await apply(editor, item);
    assert.match(editor.document.lineAt(2).text, /^HEADLINE OF THE ITEM\.$/);
    assert.match(editor.document.lineAt(4).text, /, August 26\)\.$/, 'the day before the issue’s');
  });

  it('turns a selection into a comment', async () => {
    const { document } = await showBulletin(`${HEADER}\n\nSNOW CLOSES A PASS.\n\nIt fell for two days.`);
    await select(document, new vscode.Position(4, 0), new vscode.Position(4, 7));
    await vscode.commands.executeCommand('editor.action.blockComment');
    assert.match(document.lineAt(4).text, /^\{>> ?It fell ?<<\} for two days\.$/);
  });
});
