import * as vscode from 'vscode';
import type { Command, CommandHost } from './command.ts';
import { restartServer } from './restartServer.ts';
import { showLog } from './showLog.ts';

/** Every command that the manifest contributes. */
const COMMANDS: readonly Command[] = [restartServer, showLog];

export function registerCommands(host: CommandHost): vscode.Disposable[] {
  return COMMANDS.map(({ id, run }) => vscode.commands.registerCommand(id, () => run(host)));
}
