// The review of a document, as its users have it before them.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Review } from '../../../../client/src/review/review.ts';
import { extension } from './bulletin.ts';
import { until } from './until.ts';

export async function review(): Promise<Review> {
  return (await extension().activate()).review;
}

/** Signs everything as this author until disposed. */
export async function signingAs(author: string): Promise<AsyncDisposable> {
  const set = (value: string | undefined) =>
    vscode.workspace.getConfiguration('bulletin').update('review.author', value, vscode.ConfigurationTarget.Workspace);
  await set(author);
  return { [Symbol.asyncDispose]: () => Promise.resolve(set(undefined)) };
}

/** Waits until the threads in the gutter of a document say this: a line for each, `words it is shown at: author: text | author: text`. */
export async function threadsAre(
  document: vscode.TextDocument,
  expected: readonly string[],
): Promise<readonly vscode.CommentThread[]> {
  const { threads, marks } = await review();
  let seen: readonly string[] = [];
  return until(marks.onDidChange, () => {
    const found = threads.of(document);
    seen = found.map((thread) => shown(document, thread));
    return JSON.stringify(seen) === JSON.stringify(expected) ? found : undefined;
  });
}

function shown(document: vscode.TextDocument, { range, comments }: vscode.CommentThread): string {
  const said = comments.map(({ author, body }) => `${author.name}: ${typeof body === 'string' ? body : body.value}`);
  return `${document.getText(range)}: ${said.join(' | ')}`;
}

/** Presses the button under a new comment on some words, or at a place. */
export async function comment(document: vscode.TextDocument, range: vscode.Range, text: string): Promise<void> {
  let isDisposed = false;
  const thread = { uri: document.uri, range, dispose: () => (isDisposed = true) };
  await vscode.commands.executeCommand('bulletin.review.addComment', { thread, text });
  assert.ok(isDisposed, 'the empty thread gives way to the real one');
}

/** The day that is today for the user. */
export function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** Undoes the last step, and does it again; the text is `before` in between. */
export async function undoAndRedo(document: vscode.TextDocument, before: string): Promise<void> {
  const after = document.getText();
  await vscode.commands.executeCommand('undo');
  assert.equal(document.getText(), before);
  await vscode.commands.executeCommand('redo');
  assert.equal(document.getText(), after);
}
