import * as vscode from 'vscode';
import { copyReference } from './archive.ts';
import type { Command, CommandHost } from './command.ts';
import { exportBulletin } from './export.ts';
import { importBulletins } from './import.ts';
import { MOVES } from './moveItem.ts';
import { newIssue } from './newIssue.ts';
import { openRulePage } from './openRulePage.ts';
import { restartServer } from './restartServer.ts';
import { restoreHeadline } from './restoreHeadline.ts';
import { DECISIONS } from './review/decide.ts';
import { DISCUSSION } from './review/discuss.ts';
import { NAVIGATION } from './review/navigate.ts';
import { suggestChanges } from './review/suggest.ts';
import { showLog } from './showLog.ts';
import { showReferences } from './showReferences.ts';
import { SOURCE_COMMANDS } from './sources.ts';

const COMMANDS: readonly Command[] = [
  copyReference,
  exportBulletin,
  importBulletins,
  ...MOVES,
  newIssue,
  openRulePage,
  restartServer,
  restoreHeadline,
  showLog,
  showReferences,
  ...SOURCE_COMMANDS,
  suggestChanges,
  ...DECISIONS,
  ...DISCUSSION,
  ...NAVIGATION,
];

/** Registers every command; what one of them throws, VS Code shows. */
export function registerCommands(host: CommandHost): vscode.Disposable[] {
  return COMMANDS.map(({ id, run }) => vscode.commands.registerCommand(id, (...args: unknown[]) => run(host, ...args)));
}
