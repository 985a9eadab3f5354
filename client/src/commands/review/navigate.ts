// From one mark to the next, and round again.
import * as vscode from 'vscode';
import type { Command, CommandHost } from '../command.ts';
import { activeReview } from './editor.ts';

export const NAVIGATION: readonly Command[] = [
  { id: 'bulletin.review.nextMark', run: (host) => go(host, 1) },
  { id: 'bulletin.review.previousMark', run: (host) => go(host, -1) },
];

async function go(host: CommandHost, direction: 1 | -1): Promise<void> {
  const active = await activeReview(host);
  if (active === undefined) return;
  const { editor, marks } = active;
  const { active: cursor } = editor.selection;
  const starts = marks.talks.map(({ range }) => range.start);
  const target =
    direction === 1
      ? (starts.find((start) => start.isAfter(cursor)) ?? starts[0])
      : (starts.findLast((start) => start.isBefore(cursor)) ?? starts.at(-1));
  if (target === undefined) {
    await vscode.window.showInformationMessage('There are no comments and no suggestions in this bulletin.');
    return;
  }
  editor.selection = new vscode.Selection(target, target);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
