import { type CancellationToken, type CodeAction, type CodeActionParams, ResponseError } from 'vscode-languageserver';
import { type Offer, offersFor } from '../codeActions/offers.ts';
import type { ActionData } from '../codeActions/task.ts';
import { taskEdit } from '../codeActions/taskEdit.ts';
import type { Running } from '../running.ts';
import type { Opened } from '../session.ts';

/**
 * `textDocument/codeAction`: what can be done about the findings that are shown in the range. Edits that take work are made once the user has
 * chosen, if the client can ask for them; else now. Clients that know commands only get nothing.
 */
export function codeAction(
  running: Running,
  { textDocument, range, context }: CodeActionParams,
  token: CancellationToken,
): CodeAction[] | Promise<CodeAction[]> | null {
  const { session } = running;
  const opened = session.openedAmongOthers(textDocument.uri);
  if (!opened) return null;
  if (!session.profile.codeActionLiterals) return [];
  const offers = offersFor(session, opened, opened.document.positions.toSpan(range), wanted(context.only));
  if (session.profile.resolvesActionEdits) return offers.map((offer) => unresolved(offer, opened));
  return eager(running, opened, offers, token);
}

/** Kinds are trees: who asks for `source` wants `source.fixAll.bulletin`, too. */
function wanted(only: readonly string[] | undefined): (kind: string) => boolean {
  return (kind) => only === undefined || only.some((each) => each === '' || `${kind}.`.startsWith(`${each}.`));
}

function unresolved({ action, task }: Offer, { document: { uri, version } }: Opened): CodeAction {
  return task ? { ...action, data: { uri, version, task } satisfies ActionData } : action;
}

/** What turns out to be impossible is not offered. */
async function eager(
  running: Running,
  opened: Opened,
  offers: readonly Offer[],
  token: CancellationToken,
): Promise<CodeAction[]> {
  const actions: CodeAction[] = [];
  for (const { action, task } of offers) {
    try {
      actions.push(task ? { ...action, edit: await taskEdit(running, opened, task, token) } : action);
    } catch (error) {
      if (!(error instanceof ResponseError) || token.isCancellationRequested) throw error;
    }
  }
  return actions;
}
