import * as vscode from 'vscode';
import { OPEN_RULE_PAGE } from '../languageClient.ts';
import type { Command } from './command.ts';

/** Shows a rule's page, which is Markdown, as it is meant to be read. */
export const openRulePage: Command = {
  id: OPEN_RULE_PAGE,
  async run(_host, page) {
    if (typeof page === 'string') await vscode.commands.executeCommand('markdown.showPreview', vscode.Uri.parse(page));
  },
};
