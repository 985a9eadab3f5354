import type { CancellationToken, CodeAction } from 'vscode-languageserver';
import { readActionData } from '../codeActions/task.ts';
import { taskEdit } from '../codeActions/taskEdit.ts';
import { inVersion } from '../documents/versions.ts';
import type { Running } from '../running.ts';

/** `codeAction/resolve`: the edit of an action, for the version it was offered for or not at all. */
export async function codeActionResolve(
  running: Running,
  action: CodeAction,
  token: CancellationToken,
): Promise<CodeAction> {
  const data = readActionData(action.data);
  if (!data) return action;
  const opened = inVersion(running.session.opened(data.uri), data.version);
  return { ...action, edit: await taskEdit(running, opened, data.task, token) };
}
