import * as vscode from 'vscode';

export interface TextToShow {
  readonly text: string;
  /** Where the editor has no such language, it is left to choose. */
  readonly language: string;
  /** The file that it may be saved as: beside another one, or null for one of no place. */
  readonly suggestion: vscode.Uri | null;
}

/**
 * Shows a text in a new document that has not been saved, so that nothing is written unless the user saves it. Where the suggested file is not there
 * yet, the document has its name, and is saved as this without a question. Shown twice, it is the same document with the newer text.
 */
export async function showText({ text, language, suggestion }: TextToShow): Promise<vscode.TextEditor> {
  const place = suggestion !== null && (await isFree(suggestion)) ? suggestion.with({ scheme: 'untitled' }) : null;
  const known = await vscode.languages.getLanguages();
  const languageId = known.includes(language) ? language : undefined;
  // Opened empty and filled then: what is opened with a header line in it would be offered as a bulletin.
  const opened = await (place === null
    ? vscode.workspace.openTextDocument({})
    : vscode.workspace.openTextDocument(place));
  const document =
    languageId === undefined ? opened : await vscode.languages.setTextDocumentLanguage(opened, languageId);
  const edit = new vscode.WorkspaceEdit();
  const all = new vscode.Range(new vscode.Position(0, 0), document.lineAt(document.lineCount - 1).range.end);
  edit.replace(document.uri, all, text);
  await vscode.workspace.applyEdit(edit);
  return vscode.window.showTextDocument(document, { preview: false });
}

async function isFree(file: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(file);
    return false;
  } catch {
    return true;
  }
}
