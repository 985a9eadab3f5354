import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEverything, findings, findingsAre, showBulletin } from './support/bulletin.ts';
import { issue } from './support/texts.ts';

describe('findings', () => {
  afterEach(closeEverything);

  it('appear for a fault that is typed in, and vanish when it is mended', async () => {
    const editor = await showBulletin(issue().replace('(Interfax, August 26)', '(Interfax,$0 August 26)'));
    await vscode.commands.executeCommand('deleteRight');
    const [finding] = await findingsAre(editor.document, ['citation/missing-space']);
    assert.ok(finding?.range.contains(editor.selection.active.translate(0, -1)));
    await vscode.commands.executeCommand('type', { text: ' ' });
    await findingsAre(editor.document, []);
  });

  it('come with a quick fix that mends them', async () => {
    const { document } = await showBulletin(issue('(Interfax,August 26)'));
    const [finding] = await findingsAre(document, ['citation/missing-space']);
    assert.ok(finding);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      finding.range,
      vscode.CodeActionKind.QuickFix.value,
      10,
    );
    const fix = actions.find(({ edit }) => edit !== undefined);
    assert.ok(fix?.edit, actions.map(({ title }) => title).join('\n'));
    assert.equal(await vscode.workspace.applyEdit(fix.edit), true);
    assert.equal(document.getText(), issue());
    await findingsAre(document, []);
  });

  it('keep quiet about what is right', async () => {
    const editor = await showBulletin(issue('(Interfax,August 26)'));
    await findingsAre(editor.document, ['citation/missing-space']);
    // The one finding above proves that the whole text has been checked.
    assert.equal(findings(editor.document).length, 1);
  });
});
