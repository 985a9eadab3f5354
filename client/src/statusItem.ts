import * as vscode from 'vscode';
import { SUMMARY_REQUEST, type SummaryParams, type SummaryResult } from '../../server/src/protocol/summary.ts';
import { activeBulletin } from './activeBulletin.ts';
import { ask, placeOfCursor, textDocumentOf } from './ask.ts';
import { latestOnly } from './latestOnly.ts';
import type { ServerControl } from './serverControl.ts';
import { statusView } from './statusText.ts';

/** What the server signs its findings with. */
const SOURCE = 'bulletin';

/** Behind the editor's own count of problems. */
const PRIORITY = 0;

/**
 * Shows issue, date, items and problems of the active bulletin, and when pointed at how long it is. An item of the status bar, not a language status item:
 * that one hides its text behind a pair of braces until it is pointed at. On the left: on the right, a narrow window hides it.
 */
export function showStatus(server: ServerControl): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('bulletin.issue', vscode.StatusBarAlignment.Left, PRIORITY);
  item.name = 'Bulletin: Issue';

  const update = latestOnly(async () => {
    const document = activeBulletin();
    if (document === undefined) return item.hide();
    const summary = await askSummary(server, document);
    if (activeBulletin() !== document) return;
    const { text, tooltip, command } = statusView(server.state, summary, countProblems(document.uri));
    item.text = text;
    item.tooltip = tooltip;
    item.command = command;
    item.accessibilityInformation = { label: tooltip };
    item.show();
  });

  const ifActive = (uri: vscode.Uri) => {
    if (activeBulletin()?.uri.toString() === uri.toString()) update();
  };
  update();
  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => ifActive(textEditor.document.uri)),
    vscode.workspace.onDidOpenTextDocument(({ uri }) => ifActive(uri)),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => uris.forEach(ifActive)),
    server.onDidSynchronize(({ uri }) => ifActive(uri)),
    server.onDidChangeState(update),
  );
}

/** Null also while the server cannot answer: it is starting, has died, or does not have the document yet. */
async function askSummary(server: ServerControl, document: vscode.TextDocument): Promise<SummaryResult> {
  const params: SummaryParams = placeOfCursor(server) ?? { textDocument: textDocumentOf(document) };
  return (await ask(server, SUMMARY_REQUEST, params)) ?? null;
}

/** What the Problems panel lists of the server's findings: all but hints. */
function countProblems(uri: vscode.Uri): number {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source, severity }) => source === SOURCE && severity !== vscode.DiagnosticSeverity.Hint).length;
}
