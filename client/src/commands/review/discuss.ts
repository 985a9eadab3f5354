// What can be done with a thread in the gutter.
import * as vscode from 'vscode';
import type { Range } from 'vscode-languageclient';
import type { PlacedAction } from '../../../../server/src/protocol/marks.ts';
import { isBulletin } from '../../activeBulletin.ts';
import type { Outcome } from '../../review/act.ts';
import { signature } from '../../review/author.ts';
import { ShownComment } from '../../review/threads.ts';
import type { Command, CommandHost } from '../command.ts';

export const DISCUSSION: readonly Command[] = [
  { id: 'bulletin.review.comment', run: () => vscode.commands.executeCommand('workbench.action.addComment') },
  { id: 'bulletin.review.addComment', run: add },
  { id: 'bulletin.review.answer', run: answer },
  { id: 'bulletin.review.resolve', run: (host, thread) => onThread(host, thread, (at) => ({ kind: 'resolve', at })) },
  { id: 'bulletin.review.acceptThread', run: (host, thread) => onThread(host, thread, decision('accept')) },
  { id: 'bulletin.review.rejectThread', run: (host, thread) => onThread(host, thread, decision('reject')) },
  { id: 'bulletin.review.editComment', run: ({ review }, comment) => setMode(review.threads, comment, 'Editing') },
  { id: 'bulletin.review.cancelEdit', run: ({ review }, comment) => setMode(review.threads, comment, 'Preview') },
  { id: 'bulletin.review.saveComment', run: save },
  { id: 'bulletin.review.deleteComment', run: remove },
];

/** A new comment on a selection, or at the cursor; one that was begun at the gutter goes to the end of the line. */
async function add({ review }: CommandHost, reply: unknown): Promise<void> {
  if (!isReply(reply)) return;
  const { thread, text } = reply;
  const document = await vscode.workspace.openTextDocument(thread.uri);
  if (!isBulletin(document) || text.trim() === '') return;
  const by = await signature(document);
  if (by === undefined) return;
  const range =
    thread.range.isEmpty && thread.range.start.character === 0 ? lineEnd(document, thread.range) : thread.range;
  const outcome = await review.act(document, document.version, { kind: 'comment', range: inFull(range), text, by });
  if (outcome === 'nothing') sayOpen();
  if (outcome !== 'done') return;
  thread.dispose();
  // The signs went in at the ends of the selection, which would take them in.
  for (const editor of vscode.window.visibleTextEditors) {
    if (editor.document === document && !editor.selection.isEmpty) {
      editor.selection = new vscode.Selection(range.start, range.start);
    }
  }
}

/** VS Code's own ranges become lists on their way to the server. */
function inFull({ start, end }: vscode.Range): Range {
  return { start, end };
}

function lineEnd(document: vscode.TextDocument, { start }: vscode.Range): vscode.Range {
  const { end } = document.lineAt(start.line).range;
  return new vscode.Range(end, end);
}

async function answer({ review }: CommandHost, reply: unknown): Promise<void> {
  if (!isReply(reply) || reply.text.trim() === '') return;
  const { thread, text } = reply;
  const document = await vscode.workspace.openTextDocument(thread.uri);
  const by = await signature(document);
  const found = by && (await review.threads.find(thread));
  if (!found) return;
  const at = found.talk.range.start;
  const outcome = await review.act(found.document, found.version, { kind: 'answer', at, text, by });
  if (outcome === 'nothing') sayOpen();
}

function sayOpen(): void {
  void vscode.window.showWarningMessage(
    'Before this place a comment is not closed, and would take yours in. Close it first, with <<}.',
  );
}

async function onThread(
  { review }: CommandHost,
  given: unknown,
  actionAt: (at: vscode.Position) => PlacedAction,
): Promise<void> {
  const found = isThread(given) ? await review.threads.find(given) : undefined;
  if (found) await review.act(found.document, found.version, actionAt(found.talk.range.start));
}

function isReply(given: unknown): given is vscode.CommentReply {
  return typeof given === 'object' && given !== null && 'thread' in given && isThread(given.thread) && 'text' in given;
}

function isThread(given: unknown): given is vscode.CommentThread {
  return typeof given === 'object' && given !== null && 'uri' in given && 'range' in given;
}

function decision(kind: 'accept' | 'reject'): (at: vscode.Position) => PlacedAction {
  return (at) => ({ kind: 'decide', decision: kind, at: [at], author: null });
}

function setMode(threads: CommandHost['review']['threads'], comment: unknown, mode: 'Editing' | 'Preview'): void {
  const thread = comment instanceof ShownComment ? threads.threadOf(comment) : undefined;
  if (thread === undefined || !(comment instanceof ShownComment)) return;
  comment.mode = vscode.CommentMode[mode];
  comment.body = comment.said.text;
  thread.comments = [...thread.comments];
}

async function save(host: CommandHost, comment: unknown): Promise<void> {
  if (!(comment instanceof ShownComment)) return;
  const text = comment.body;
  const outcome = await onComment(host, comment, (at) => ({ kind: 'edit', at, text }));
  if (outcome === 'done') setMode(host.review.threads, comment, 'Preview');
}

async function remove(host: CommandHost, comment: unknown): Promise<void> {
  if (comment instanceof ShownComment) await onComment(host, comment, (at) => ({ kind: 'delete', at }));
}

/** Does something to a comment, found where it is now. */
async function onComment(
  { review }: CommandHost,
  comment: ShownComment,
  actionAt: (at: vscode.Position) => PlacedAction,
): Promise<Outcome> {
  const thread = review.threads.threadOf(comment);
  const found = thread && (await review.threads.find(thread));
  if (!found || review.threads.threadOf(comment) !== thread) return 'nothing';
  return review.act(found.document, found.version, actionAt(comment.said.range.start));
}
