import * as vscode from 'vscode';
import type { Command } from './command.ts';

/** The server hangs it on code actions, with the URI of a rule's page; the page is Markdown. */
export const openRulePage: Command = {
  id: 'bulletin.openRulePage',
  async run(_host, page) {
    if (typeof page === 'string') await vscode.commands.executeCommand('markdown.showPreview', vscode.Uri.parse(page));
  },
};
