// The review view: everything that is open in the active bulletin, by item, with ways to go from one to the next.
import * as vscode from 'vscode';
import type { MatterResult } from '../../../server/src/protocol/review.ts';
import { activeBulletin } from '../activeBulletin.ts';
import { latestOnly } from '../latestOnly.ts';
import { toRange } from '../ranges.ts';
import type { ServerControl } from '../serverControl.ts';
import { showText } from '../showText.ts';
import { NO_SERVER } from '../views/message.ts';
import { askFolder, askReport, askReview } from './reviewRequest.ts';
import { OPEN_ROW, ReviewTree, type Row } from './reviewTree.ts';
import { ALL_FILTERS, FILTERS } from './rows.ts';

const VIEW = 'bulletin.review';
/** Whoever types sees the view follow, but not at every letter. */
const AFTER_TYPING_MS = 300;

export interface ReviewView extends vscode.Disposable {
  /** What is shown now. */
  readonly tree: ReviewTree;
}

/** Shows the view, which follows the active bulletin, and registers its commands. */
export function showReviewView(server: ServerControl): ReviewView {
  const tree = new ReviewTree();
  const view = vscode.window.createTreeView<Row>(VIEW, { treeDataProvider: tree, showCollapseAll: true });
  let timer: ReturnType<typeof setTimeout> | undefined;

  const update = latestOnly(async () => {
    const document = activeBulletin();
    if (tree.shown.kind === 'folder') return;
    const review = document ? await askReview(server, document) : null;
    if (activeBulletin() !== document) return;
    tree.show(document && review ? { kind: 'bulletin', uri: document.uri, review } : { kind: 'none' });
    view.badge = review && review.open > 0 ? { value: review.open, tooltip: tree.message } : undefined;
  });
  const tellWhatIsShown = (): void => {
    view.message = tree.message || (server.state === 'stopped' ? NO_SERVER : '');
    void vscode.commands.executeCommand('setContext', 'bulletin.review.hasMatters', tree.matters().length > 0);
    void vscode.commands.executeCommand('setContext', 'bulletin.review.shown', tree.shown.kind);
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(update, AFTER_TYPING_MS);
  };
  const ifActive = (uri: vscode.Uri): void => {
    if (activeBulletin()?.uri.toString() === uri.toString()) soon();
  };
  const backToBulletin = (): void => {
    if (tree.shown.kind === 'folder') tree.show({ kind: 'none' });
    update();
  };
  const following = tree.onDidChangeTreeData(tellWhatIsShown);
  update();

  const commands = {
    [OPEN_ROW]: (row: unknown) => openRow(tree, row),
    'bulletin.review.nextMatter': () => goOn(tree, view, 1),
    'bulletin.review.previousMatter': () => goOn(tree, view, -1),
    'bulletin.review.filter': () => chooseFilters(tree),
    'bulletin.review.folder': () => showFolder(server, tree),
    'bulletin.review.bulletin': backToBulletin,
    'bulletin.review.report': () => showReport(server),
  };
  const parts = vscode.Disposable.from(
    view,
    following,
    ...Object.entries(commands).map(([id, run]) => vscode.commands.registerCommand(id, run)),
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => uris.forEach(ifActive)),
    server.onDidSynchronize(({ uri }) => ifActive(uri)),
    server.onDidChangeState(update),
    { dispose: () => clearTimeout(timer) },
  );
  return { tree, dispose: () => parts.dispose() };
}

async function openRow(tree: ReviewTree, row: unknown): Promise<void> {
  if (!isRow(row)) return;
  if (row.kind === 'file') {
    await vscode.window.showTextDocument(vscode.Uri.parse(row.file.uri));
    await vscode.commands.executeCommand('bulletin.review.bulletin');
    return;
  }
  if (tree.shown.kind !== 'bulletin') return;
  const { range } = row.kind === 'item' ? row.row.item : row.matter;
  const selection = row.kind === 'item' ? emptyAt(range.start) : toRange(range);
  await vscode.window.showTextDocument(tree.shown.uri, { selection });
}

/** Goes to the next matter after the cursor, or before it; round the end of the text. */
async function goOn(tree: ReviewTree, view: vscode.TreeView<Row>, direction: 1 | -1): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const matters = tree.matters();
  if (!editor || matters.length === 0) return;
  const { start } = editor.selection;
  const ahead = (row: (typeof matters)[number]): boolean =>
    direction > 0 ? toRange(row.matter.range).start.isAfter(start) : toRange(row.matter.range).start.isBefore(start);
  const found = direction > 0 ? (matters.find(ahead) ?? matters[0]) : (matters.findLast(ahead) ?? matters.at(-1));
  if (!found) return;
  editor.selection = new vscode.Selection(toRange(found.matter.range).start, toRange(found.matter.range).end);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  if (view.visible) await view.reveal(found, { select: true, focus: false });
}

async function chooseFilters(tree: ReviewTree): Promise<void> {
  const items = ALL_FILTERS.map((filter) => ({ label: FILTERS[filter], filter, picked: tree.filters.has(filter) }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: 'What the review shows',
    canPickMany: true,
  });
  if (chosen) tree.filter(new Set(chosen.map(({ filter }) => filter)));
}

async function showFolder(server: ServerControl, tree: ReviewTree): Promise<void> {
  const options = { location: { viewId: VIEW }, cancellable: true };
  const files = await vscode.window.withProgress(options, (_progress, token) => askFolder(server, token));
  if (files) tree.show({ kind: 'folder', files });
}

/** *Bulletin: Review Report*: in a new document that nobody has saved. */
async function showReport(server: ServerControl): Promise<void> {
  const document = activeBulletin();
  if (document === undefined) {
    await vscode.window.showInformationMessage('Open the bulletin that is to be reported on first.');
    return;
  }
  const text = await askReport(server, document);
  if (text === null) {
    await vscode.window.showErrorMessage('There is no report: the Bulletin server gave no answer.');
    return;
  }
  await showText({ text, language: 'markdown', suggestion: null });
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

function emptyAt({ line, character }: MatterResult['range']['start']): vscode.Range {
  return new vscode.Range(line, character, line, character);
}
