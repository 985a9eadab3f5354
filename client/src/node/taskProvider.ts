import * as vscode from 'vscode';
import { holdsBulletins } from '../holdsBulletins.ts';
import { argumentsOf, CHECKS, isCheck, TASK_TYPE } from '../tasks/checks.ts';

/** Offers the checks of whole folders as tasks, which list the faults of files that are not open, too. `command` is the bundle of the command line. */
export function provideTasks(command: string): vscode.Disposable {
  return vscode.tasks.registerTaskProvider(TASK_TYPE, {
    async provideTasks(token) {
      const folders = vscode.workspace.workspaceFolders ?? [];
      const ours = await Promise.all(folders.map((folder) => canCheck(folder, token)));
      const definitions = Object.keys(CHECKS).map((check) => ({ type: TASK_TYPE, check }));
      return folders
        .filter((_folder, index) => ours[index])
        .flatMap((folder) => definitions.flatMap((definition) => taskOf(definition, folder, command) ?? []));
    },
    resolveTask({ definition, scope }) {
      const folder = typeof scope === 'object' ? scope : vscode.workspace.workspaceFolders?.[0];
      return folder && taskOf(definition, folder, command);
    },
  });
}

/** A folder on this machine, since a process is to run in it, with bulletins in it. */
async function canCheck(folder: vscode.WorkspaceFolder, token: vscode.CancellationToken): Promise<boolean> {
  return folder.uri.scheme === 'file' && holdsBulletins(folder, token);
}

function taskOf(
  definition: vscode.TaskDefinition,
  folder: vscode.WorkspaceFolder,
  command: string,
): vscode.Task | undefined {
  const args = argumentsOf(definition);
  const { check } = definition;
  if (!args || !isCheck(check)) return undefined;
  // The editor's own Node: nobody has to have one installed.
  const execution = new vscode.ProcessExecution(process.execPath, [command, ...args], {
    cwd: folder.uri.fsPath,
    env: { ELECTRON_RUN_AS_NODE: '1' },
  });
  const task = new vscode.Task(definition, folder, CHECKS[check].title, TASK_TYPE, execution, '$bulletin');
  task.group = vscode.TaskGroup.Test;
  return task;
}
