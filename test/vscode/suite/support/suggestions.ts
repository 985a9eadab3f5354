// Completion as the editor does it.
import * as vscode from 'vscode';
import { select } from './bulletin.ts';

/** What is offered at the cursor, less what the editor itself would filter away or never show in a bulletin. */
export async function suggestionsAt(editor: vscode.TextEditor, trigger?: string): Promise<vscode.CompletionItem[]> {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    editor.document.uri,
    editor.selection.active,
    trigger,
  );
  return items.filter(({ kind }) => kind !== vscode.CompletionItemKind.Snippet);
}

/** Puts an item into the text as its provider wants it, and the cursor behind it. */
export async function apply(editor: vscode.TextEditor, item: vscode.CompletionItem): Promise<void> {
  const { document, selection } = editor;
  const { range, insertText } = item;
  const place =
    range instanceof vscode.Range ? range : (range?.inserting ?? new vscode.Range(selection.active, selection.active));
  if (insertText instanceof vscode.SnippetString) {
    await editor.insertSnippet(insertText, place);
    return;
  }
  const text = insertText ?? (typeof item.label === 'string' ? item.label : item.label.label);
  await editor.edit((edit) => edit.replace(place, text));
  const end = document.positionAt(document.offsetAt(place.start) + text.length);
  await select(document, end);
}

/**
 * Accepts the selected suggestion. No event tells when the list opens, so the key is pressed again until the text has
 * changed: without an open list it does nothing. Each time the same question as the list's is asked first: when it is
 * answered, so is the list's, and what is accepted belongs to what has been typed.
 */
export async function acceptSuggestion(editor: vscode.TextEditor): Promise<void> {
  const { document } = editor;
  const { version } = document;
  while (document.version === version) {
    if (document.isClosed) throw new Error('No suggestion could be accepted: the list did not open.');
    await suggestionsAt(editor);
    await vscode.commands.executeCommand('acceptSelectedSuggestion');
  }
}

/** Types at the cursor as a keyboard does: character by character, with all that the editor does by itself. */
export async function type(text: string): Promise<void> {
  for (const character of text) await vscode.commands.executeCommand('type', { text: character });
}
