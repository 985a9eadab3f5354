import * as vscode from 'vscode';
import type { Command, CommandHost } from './command.ts';
import { exportBulletin } from './export.ts';
import { importBulletins } from './import.ts';
import { openRulePage } from './openRulePage.ts';
import { restartServer } from './restartServer.ts';
import { showLog } from './showLog.ts';
import { showReferences } from './showReferences.ts';

const COMMANDS: readonly Command[] = [
  exportBulletin,
  importBulletins,
  openRulePage,
  restartServer,
  showLog,
  showReferences,
];

export function registerCommands(host: CommandHost): vscode.Disposable[] {
  return COMMANDS.map(({ id, run }) => vscode.commands.registerCommand(id, (...args: unknown[]) => run(host, ...args)));
}
