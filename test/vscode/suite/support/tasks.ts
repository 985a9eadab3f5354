import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** Runs one of our tasks to its end; the exit status of its process. */
export async function statusOf(name: string): Promise<number | undefined> {
  const tasks = await vscode.tasks.fetchTasks({ type: 'bulletin' });
  const task = tasks.find((each) => each.name === name);
  assert.ok(task, tasks.map((each) => each.name).join('\n'));
  const ended = new Promise<number | undefined>((resolve) => {
    const listener = vscode.tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
      if (execution.task.name !== name) return;
      listener.dispose();
      resolve(exitCode);
    });
  });
  await vscode.tasks.executeTask(task);
  return ended;
}
