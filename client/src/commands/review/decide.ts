// Accepting and rejecting suggestions: at the cursor or in the selection, above a line, all, all of one author.

import * as vscode from 'vscode';
import { counted } from '../../../../server/src/text/counted.ts';
import { DECIDE, isLensTarget } from '../../review/codeLens.ts';
import { suggestionsIn } from '../../review/contexts.ts';
import type { Command, CommandHost } from '../command.ts';
import { activeReview } from './editor.ts';

type Decision = 'accept' | 'reject';

export const DECISIONS: readonly Command[] = [
  { id: 'bulletin.review.accept', run: (host) => decideHere(host, 'accept') },
  { id: 'bulletin.review.reject', run: (host) => decideHere(host, 'reject') },
  { id: 'bulletin.review.acceptAll', run: (host) => decideAll(host, 'accept', null) },
  { id: 'bulletin.review.rejectAll', run: (host) => decideAll(host, 'reject', null) },
  { id: 'bulletin.review.acceptAllBy', run: (host, author) => decideAllBy(host, 'accept', author) },
  { id: 'bulletin.review.rejectAllBy', run: (host, author) => decideAllBy(host, 'reject', author) },
  { id: DECIDE, run: (host, target) => decideAt(host, target) },
];

async function decideHere(host: CommandHost, decision: Decision): Promise<void> {
  const active = await activeReview(host);
  if (active === undefined) return;
  const { editor, marks } = active;
  const at = suggestionsIn(marks, editor.selection).map(({ range }) => range.start);
  if (at.length === 0) {
    await vscode.window.showInformationMessage('There is no suggestion at the cursor.');
    return;
  }
  await host.review.act(editor.document, marks.version, { kind: 'decide', decision, at, author: null });
}

async function decideAll(host: CommandHost, decision: Decision, author: string | null): Promise<void> {
  const active = await activeReview(host);
  if (active === undefined) return;
  const { editor, marks } = active;
  const outcome = await host.review.act(editor.document, marks.version, { kind: 'decide', decision, at: null, author });
  if (outcome === 'nothing') await vscode.window.showInformationMessage('There are no suggestions in this bulletin.');
}

async function decideAllBy(host: CommandHost, decision: Decision, given: unknown): Promise<void> {
  const active = await activeReview(host);
  if (active === undefined) return;
  const authors = active.marks.talks.flatMap(({ suggestion }) => suggestion?.author ?? []);
  const items = [...new Set(authors)].sort().map((label) => {
    return { label, description: counted(authors.filter((author) => author === label).length, 'suggestion') };
  });
  if (items.length === 0) {
    await vscode.window.showInformationMessage('No suggestion in this bulletin says whose it is.');
    return;
  }
  const title = decision === 'accept' ? 'Accept all suggestions by' : 'Reject all suggestions by';
  const chosen = typeof given === 'string' ? given : (await vscode.window.showQuickPick(items, { title }))?.label;
  if (chosen !== undefined) await decideAll(host, decision, chosen);
}

async function decideAt({ review }: CommandHost, target: unknown): Promise<void> {
  if (!isLensTarget(target)) return;
  const { uri, version, at, decision } = target;
  const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri);
  if (document) await review.act(document, version, { kind: 'decide', decision, at, author: null });
}
