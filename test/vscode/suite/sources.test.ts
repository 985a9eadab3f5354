import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEverything, placeOf, showExample } from './support/bulletin.ts';
import { until } from './support/until.ts';

/** Asks again, after each change of what is known, until the whole archive has been read. */
async function whenRead<Answer>(ask: () => Thenable<Answer>, isWhole: (answer: Answer) => boolean): Promise<Answer> {
  for (;;) {
    const answer = await ask();
    if (isWhole(answer)) return answer;
    await until(vscode.languages.onDidChangeDiagnostics, () => true);
  }
}

describe('sources', () => {
  afterEach(closeEverything);

  it('are found in every file, and renamed in all of them at once', async () => {
    const { document } = await showExample('1999/5-161.bulletin');
    const at = placeOf(document, 'Tarsin Courier');
    const uses = await whenRead(
      () => vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, at),
      (found) => new Set(found.map(({ uri }) => uri.path)).size > 2,
    );
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      at,
      'Tarsin Post',
    );
    const files = edit.entries().filter(([uri]) => !uri.path.endsWith('bulletin.json'));
    assert.equal(
      files.reduce((total, [, edits]) => total + edits.length, 0),
      uses.length,
    );
    assert.deepEqual(files.map(([uri]) => uri.path).sort(), [...new Set(uses.map(({ uri }) => uri.path))].sort());
    assert.ok(
      edit.entries().some(([uri]) => uri.path.endsWith('bulletin.json')),
      'the old name is offered to stay known',
    );
    // What waits for the user's word is shown before it is made: here the citations are made without, and the alias is left.
    const citations = new vscode.WorkspaceEdit();
    for (const [uri, edits] of files) citations.set(uri, edits);
    assert.equal(await vscode.workspace.applyEdit(citations), true);
    assert.ok(document.getText().includes('; Tarsin Post, August 31'));
    assert.ok(!document.getText().includes('Tarsin Courier,'));
  });

  it('and headlines are found by a few letters', async () => {
    await showExample('1999/5-156.bulletin');
    const found = await whenRead(
      () =>
        vscode.commands.executeCommand<vscode.SymbolInformation[]>(
          'vscode.executeWorkspaceSymbolProvider',
          'railway lean',
        ),
      (symbols) => symbols.length > 0,
    );
    assert.match(found[0]?.name ?? '', /^RAILWAY COMMISSION LEANS/);
    assert.match(found[0]?.location.uri.path ?? '', /5-156\.bulletin$/);
  });
});
