import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { showStatus } from '../../../client/src/statusItem.ts';
import { SUMMARY_REQUEST, type SummaryResult } from '../../../server/src/protocol/summary.ts';
import { closeEverything, runningClient, runningServer, select, showBulletin } from './support/bulletin.ts';
import { type } from './support/suggestions.ts';
import { HEADER, issue } from './support/texts.ts';
import { until } from './support/until.ts';

/**
 * Of an issue that no other file has, and in paragraphs too short to be known from elsewhere: nothing is to be said of the archive. It is the issue of
 * Monday, August 28, 2000.
 */
const TEXT = issue()
  .replace(HEADER, 'Publication: Monitor Volume: 6 Issue: 158')
  .replace('for the days that they lost, the line’s director said', 'all the same');

/** A status item whose text can be read, and waited for: what VS Code shows cannot. */
class WatchedItem {
  text = '';
  command: string | undefined;
  visible = false;
  readonly #shows = new vscode.EventEmitter<void>();
  readonly onDidShow = this.#shows.event;

  show(): void {
    this.visible = true;
    this.#shows.fire();
  }

  hide(): void {
    this.visible = false;
    this.#shows.fire();
  }

  dispose(): void {
    this.#shows.dispose();
  }
}

describe('status item', () => {
  const { createStatusBarItem } = vscode.window;
  let item: WatchedItem;
  let status: vscode.Disposable;

  beforeEach(async () => {
    item = new WatchedItem();
    await showBulletin(TEXT);
    Object.assign(vscode.window, { createStatusBarItem: () => item });
    status = showStatus(await runningServer());
  });
  afterEach(async () => {
    Object.assign(vscode.window, { createStatusBarItem });
    status.dispose();
    await closeEverything();
  });

  const reads = (text: RegExp) =>
    until(item.onDidShow, () => (item.visible && text.test(item.text) ? true : undefined));

  it('shows issue, date, items and problems, and leads to the outline', async () => {
    await reads(/Monitor 6\/158 · Aug 28, 2000 \((?:known|computed)\) · 2 items · no problems$/);
    assert.equal(item.command, 'workbench.action.gotoSymbol');
  });

  it('follows the text as it is typed', async () => {
    await reads(/2 items/);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    await select(editor.document, new vscode.Position(2, 0));
    await type('SNOW CLOSES A PASS.\n\nIt fell for two days.\n\n');
    await reads(/3 items · no problems$/);
    await type('A');
    await editor.edit((edit) => edit.insert(editor.selection.active, ' third (NTV,August 26).\n\n'));
    await reads(/1 problem$/);
  });

  it('counts findings that come without an edit, but no hints and none of other checkers', async () => {
    await reads(/no problems$/);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const finding = (severity: vscode.DiagnosticSeverity, source: string) =>
      Object.assign(new vscode.Diagnostic(new vscode.Range(2, 0, 2, 1), 'Made up.', severity), { source });
    const collection = vscode.languages.createDiagnosticCollection('made-up');
    collection.set(editor.document.uri, [
      finding(vscode.DiagnosticSeverity.Information, 'bulletin'),
      finding(vscode.DiagnosticSeverity.Error, 'bulletin'),
      finding(vscode.DiagnosticSeverity.Hint, 'bulletin'),
      finding(vscode.DiagnosticSeverity.Error, 'a spelling checker'),
    ]);
    await reads(/2 problems$/);
    collection.dispose();
    await reads(/no problems$/);
  });

  it('is there for bulletins only', async () => {
    await reads(/2 items/);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content: 'A letter.' }));
    await until(item.onDidShow, () => (item.visible ? undefined : true));
  });

  it('has its facts from the server', async () => {
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    const client = await runningClient();
    const summary = await client.sendRequest<SummaryResult>(SUMMARY_REQUEST, { textDocument: { uri } });
    assert.equal(summary?.items, 2);
    assert.equal(summary.issue?.publication, 'Monitor');
    assert.equal(summary.issue.volume, 6);
    assert.equal(summary.issue.number, 158);
    assert.equal(summary.issue.date?.iso, '2000-08-28');
  });

  it('knows no document that the server does not have', async () => {
    const client = await runningClient();
    const summary = await client.sendRequest(SUMMARY_REQUEST, { textDocument: { uri: 'untitled:nowhere' } });
    assert.equal(summary, null);
  });
});
