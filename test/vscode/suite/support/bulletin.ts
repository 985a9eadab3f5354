// The extension under test, and documents for it.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { BulletinApi } from '../../../../client/src/activate.ts';
import type { ServerControl } from '../../../../client/src/serverControl.ts';
import { until } from './until.ts';

export function extension(): vscode.Extension<BulletinApi> {
  const found = vscode.extensions.getExtension<BulletinApi>('bulletin.bulletin');
  assert.ok(found, 'the extension is installed');
  return found;
}

/** The control of the server, once it runs. A bulletin must have been opened before, or nothing starts it. */
export async function runningServer(): Promise<ServerControl> {
  const { server } = await extension().activate();
  await until(server.onDidChangeState, () => (server.state === 'running' ? true : undefined));
  return server;
}

/** The client of the server that runs. */
export async function runningClient(): Promise<BaseLanguageClient> {
  const { client } = await runningServer();
  assert.ok(client);
  return client;
}

/** Shows a new bulletin with this text, and the cursor where the text holds `$0`. */
export async function showBulletin(marked: string): Promise<vscode.TextEditor> {
  const cursor = marked.indexOf('$0');
  const content = marked.replace('$0', '');
  const document = await vscode.workspace.openTextDocument({ language: 'bulletin', content });
  // VS Code may give out an untitled document of the test before, which is still on its way out.
  if (document.getText() !== content) await replaceText(document, content);
  assert.equal(document.getText(), content);
  const editor = await select(document, document.positionAt(Math.max(0, cursor)));
  await runningServer();
  return editor;
}

async function replaceText(document: vscode.TextDocument, content: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  const end = document.lineAt(document.lineCount - 1).range.end;
  edit.replace(document.uri, new vscode.Range(new vscode.Position(0, 0), end), content);
  await vscode.workspace.applyEdit(edit);
}

/**
 * Shows a document with this selection, or this place of the cursor. The window has it then, too: what is assigned to
 * `editor.selection` may be undone by news of an older one.
 */
export function select(document: vscode.TextDocument, from: vscode.Position, to = from): Thenable<vscode.TextEditor> {
  return vscode.window.showTextDocument(document, { selection: new vscode.Range(from, to) });
}

/** Opens a file of the workspace, which is a copy of `examples/`. */
export async function showExample(path: string): Promise<vscode.TextEditor> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'the examples are open');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, path));
  const editor = await vscode.window.showTextDocument(document);
  await runningServer();
  return editor;
}

/** The place of the first `text` in the document. */
export function placeOf(document: vscode.TextDocument, text: string): vscode.Position {
  const offset = document.getText().indexOf(text);
  assert.notEqual(offset, -1, `${text} is in the text`);
  return document.positionAt(offset);
}

/** Closes every editor, without a question about what is unsaved. */
export async function closeEverything(): Promise<void> {
  while (vscode.window.tabGroups.all.some(({ tabs }) => tabs.length > 0)) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}

/** Waits until the rules of the findings in the document, in the order of their places, are these. */
export async function findingsAre(
  document: vscode.TextDocument,
  rules: readonly string[],
): Promise<vscode.Diagnostic[]> {
  const wanted = JSON.stringify(rules);
  return until(vscode.languages.onDidChangeDiagnostics, () => {
    const found = findings(document);
    return JSON.stringify(found.map(ruleOf)) === wanted ? found : undefined;
  });
}

/** Waits until the document has a finding of each of these rules, whatever else it has. */
export async function findingsInclude(document: vscode.TextDocument, rules: readonly string[]): Promise<void> {
  await until(vscode.languages.onDidChangeDiagnostics, () => {
    const found = new Set(findings(document).map(ruleOf));
    return rules.every((rule) => found.has(rule)) ? true : undefined;
  });
}

/** The findings of the server in the document, in the order of their places; without those about the archive: the examples hold the tests' issue, too. */
export function findings(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter((finding) => finding.source === 'bulletin' && !ruleOf(finding).startsWith('archive/'))
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
