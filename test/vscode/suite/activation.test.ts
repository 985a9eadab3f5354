import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEverything, extension, runningClient, showBulletin } from './support/bulletin.ts';
import { issue } from './support/texts.ts';

describe('activation', () => {
  afterEach(closeEverything);

  it('a bulletin activates the extension and starts the server', async () => {
    const { document } = await showBulletin(issue());
    assert.equal(document.languageId, 'bulletin');
    assert.equal(extension().isActive, true);
    const client = await runningClient();
    assert.equal(client.initializeResult?.capabilities.documentSymbolProvider !== undefined, true);
  });

  it('a bulletin is edited as prose: wrapped, without words of the document as suggestions', async () => {
    const { document } = await showBulletin(issue());
    const editor = vscode.workspace.getConfiguration('editor', document);
    assert.equal(editor.get('wordWrap'), 'on');
    assert.equal(editor.get('wordBasedSuggestions'), 'off');
    assert.equal(editor.get('unicodeHighlight.ambiguousCharacters'), false);
  });

  it('every command of the manifest exists', async () => {
    const contributed: { command: string }[] = extension().packageJSON.contributes.commands;
    const registered = await vscode.commands.getCommands(true);
    assert.deepEqual(
      contributed.map(({ command }) => command).filter((command) => !registered.includes(command)),
      [],
    );
    assert.notEqual(contributed.length, 0);
  });
});
