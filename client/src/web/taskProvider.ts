// Tasks where nothing can be a process.
import * as vscode from 'vscode';
import { TASK_TYPE } from '../tasks/checks.ts';

const SENTENCE =
  'Bulletin checks whole folders as tasks only where VS Code runs on a machine: a browser has no processes.';

/** Offers no tasks, and has those of a `tasks.json` say why they cannot run. */
export function provideTasks(): vscode.Disposable {
  return vscode.tasks.registerTaskProvider(TASK_TYPE, {
    provideTasks: () => [],
    resolveTask({ definition, scope, name }) {
      const execution = new vscode.CustomExecution(async () => sayWhy());
      const place = scope ?? vscode.TaskScope.Workspace;
      // Nothing is found in what it says, but without a matcher VS Code would ask for one.
      return new vscode.Task(definition, place, name, TASK_TYPE, execution, '$bulletin');
    },
  });
}

/** A terminal that says the sentence and ends as what has failed. */
function sayWhy(): vscode.Pseudoterminal {
  const written = new vscode.EventEmitter<string>();
  const closed = new vscode.EventEmitter<number>();
  return {
    onDidWrite: written.event,
    onDidClose: closed.event,
    open() {
      written.fire(`${SENTENCE}\r\n`);
      closed.fire(1);
    },
    close() {
      written.dispose();
      closed.dispose();
    },
  };
}
