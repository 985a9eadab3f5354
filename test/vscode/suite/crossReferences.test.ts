import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEverything, placeOf, select, showBulletin, showExample } from './support/bulletin.ts';
import { until } from './support/until.ts';

const FROM = '1999/5-158.bulletin';
/** `(see the Monitor, August 24)`, in a paragraph on the polls before the election in Kestria. */
const REFERENCE = 'polls (see the Monitor, August 2';

describe('cross-references', () => {
  afterEach(closeEverything);

  it('lead to the item that is meant, and it leads back', async () => {
    const { document } = await showExample(FROM);
    const place = placeOf(document, REFERENCE).translate(0, REFERENCE.length);
    await select(document, place);
    const [link] = await definitions(document.uri, place);
    assert.ok(link?.targetSelectionRange);
    assert.match(link.targetUri.path, /\/1999\/5-154\.bulletin$/);

    await vscode.commands.executeCommand('editor.action.revealDefinition');
    const editor = await until(vscode.window.onDidChangeActiveTextEditor, () => {
      const active = vscode.window.activeTextEditor;
      return active?.document.uri.path === link.targetUri.path ? active : undefined;
    });
    await until(vscode.window.onDidChangeTextEditorSelection, () =>
      link.targetSelectionRange?.contains(editor.selection.active) ? true : undefined,
    );
    assert.match(editor.document.getText(link.targetSelectionRange), /^[A-Z]/);

    const back = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      editor.document.uri,
      editor.selection.active,
    );
    assert.ok(back.some(({ uri, range }) => uri.path === document.uri.path && range.contains(place)));
  });

  it('are counted above the item, and listed at a click', async () => {
    const { document } = await showExample(FROM);
    const place = placeOf(document, REFERENCE).translate(0, REFERENCE.length);
    const [link] = await definitions(document.uri, place);
    assert.ok(link?.targetSelectionRange);
    const target = await vscode.workspace.openTextDocument(link.targetUri);
    await vscode.window.showTextDocument(target);
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      target.uri,
      100,
    );
    const lens = lenses.find(({ range }) => link.targetSelectionRange?.contains(range.start));
    assert.match(lens?.command?.title ?? '', /^referred to by \d+ later items?$/);
    const { command = '', arguments: given = [] } = lens?.command ?? {};
    // No API tells whether the peek is open; what the editor could not read would reject.
    await vscode.commands.executeCommand(command, ...given);
  });
});

describe('a headline that is lost', () => {
  afterEach(closeEverything);

  it('is put back by a command', async () => {
    const header = 'Publication: Monitor Volume: 5 Issue: 140\n\n';
    await showBulletin(`THE PIER.\n\n${header}It rained.\n\nA FERRY FOR ESK.`);
    const { document } = await showBulletin(`${header}The ferry $0came.\n`);
    await vscode.commands.executeCommand('bulletin.restoreHeadline');
    assert.equal(document.getText(), `A FERRY FOR ESK.\n\n${header}The ferry came.\n`);
  });
});

/** Where a place leads. The archive is read after the documents, and no event tells when: it is asked until it knows. */
async function definitions(uri: vscode.Uri, place: vscode.Position): Promise<vscode.LocationLink[]> {
  for (;;) {
    const links = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      uri,
      place,
    );
    if (links.length > 0) return links;
  }
}
