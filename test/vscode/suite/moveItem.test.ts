import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEverything, placeOf, select, showBulletin } from './support/bulletin.ts';
import { answering } from './support/messages.ts';
import { HEADER, issue } from './support/texts.ts';

describe('Bulletin: Move Item Up and Down', () => {
  afterEach(closeEverything);

  it('lets two items change places in one step, with the cursor in the one that was moved', async () => {
    const text = issue();
    const editor = await showBulletin(text);
    const { document } = editor;
    await select(document, placeOf(document, 'annexes'));
    await vscode.commands.executeCommand('bulletin.moveItemUp');
    assert.match(document.getText(), /^.*\n\nPARLIAMENT .*\(Reuters, August 26\)\.\n\nFERRIES .*25-26\)\.\n$/s);
    const word = document.getWordRangeAtPosition(editor.selection.active);
    assert.equal(document.getText(word), 'annexes');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });

  it('says why it does not', async () => {
    const { document } = await showBulletin(`${HEADER}\n\nIT RAINED IN LEDINA.\n\n$0It rained (Reuters, August 26).\n`);
    using told = answering('showInformationMessage', undefined);
    const { version } = document;
    await vscode.commands.executeCommand('bulletin.moveItemDown');
    assert.deepEqual(told.shown, ['There is no item below this one.']);
    assert.equal(document.version, version);
  });
});
