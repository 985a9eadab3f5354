// What `when` clauses may ask about the active bulletin and the cursor in it.
import * as vscode from 'vscode';
import { isBulletin } from '../activeBulletin.ts';
import type { Marks, MarksKeeper, Talk } from './marks.ts';

const HAS_MARKS = 'bulletin.review.hasMarks';
const HAS_SUGGESTIONS = 'bulletin.review.hasSuggestions';
const ON_SUGGESTION = 'bulletin.review.onSuggestion';

/** Keeps the contexts true for the active editor. */
export function followCursor(marks: MarksKeeper): vscode.Disposable {
  const said = new Map<string, boolean>();
  const say = (context: string, value: boolean): void => {
    if (said.get(context) === value) return;
    said.set(context, value);
    void vscode.commands.executeCommand('setContext', context, value);
  };
  const update = (): void => {
    const editor = vscode.window.activeTextEditor;
    const now = editor && isBulletin(editor.document) ? marks.of(editor.document) : undefined;
    say(HAS_MARKS, now !== undefined && now.talks.length > 0);
    say(HAS_SUGGESTIONS, now?.talks.some(({ suggestion }) => suggestion !== null) ?? false);
    say(ON_SUGGESTION, editor !== undefined && now !== undefined && suggestionsIn(now, editor.selection).length > 0);
  };
  update();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.window.onDidChangeTextEditorSelection(update),
    marks.onDidChange(update),
  );
}

/** The suggestions that a selection touches; those inside it, or the one at the cursor. */
export function suggestionsIn({ talks }: Marks, selection: vscode.Range): Talk[] {
  return talks.filter(({ suggestion, range }) => suggestion !== null && range.intersection(selection) !== undefined);
}
