import { type CancellationToken, type CodeAction, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { readActionData } from '../codeActions/task.ts';
import { taskEdit } from '../codeActions/taskEdit.ts';
import type { Running } from '../running.ts';

/** `codeAction/resolve`: the edit of an action, for the version it was offered for or not at all. */
export async function codeActionResolve(
  running: Running,
  action: CodeAction,
  token: CancellationToken,
): Promise<CodeAction> {
  const data = readActionData(action.data);
  if (!data) return action;
  const opened = running.session.opened(data.uri);
  if (opened?.document.version !== data.version) {
    throw new ResponseError(LSPErrorCodes.ContentModified, 'the text has changed');
  }
  return { ...action, edit: await taskEdit(running, opened, data.task, token) };
}
