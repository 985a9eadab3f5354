import * as vscode from 'vscode';
import { activeBulletin } from '../activeBulletin.ts';
import type { Command } from './command.ts';

/** What the server signs the repair with, so that it can be asked for alone. */
const KIND = vscode.CodeActionKind.QuickFix.append('restoreHeadline');

/** Gives the item that is open back the headline that it has lost, wherever in it the cursor is. */
export const restoreHeadline: Command = {
  id: 'bulletin.restoreHeadline',
  async run() {
    const document = activeBulletin();
    if (document === undefined) {
      await vscode.window.showInformationMessage('Open the bulletin whose headline is to be restored first.');
      return;
    }
    const whole = new vscode.Range(new vscode.Position(0, 0), document.lineAt(document.lineCount - 1).range.end);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      whole,
      KIND.value,
    );
    const edit = actions.find(({ kind }) => kind?.value === KIND.value)?.edit;
    if (edit) await vscode.workspace.applyEdit(edit);
    else await vscode.window.showInformationMessage('No item before this one tells a headline that this one lacks.');
  },
};
