import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { readConfig } from '../../../server/src/config/readConfig.ts';
import { ALL_RULES } from '../../../server/src/rules/registry.ts';
import {
  closeEverything,
  findings,
  findingsAre,
  ruleOf,
  runningServer,
  showBulletin,
  showExample,
} from './support/bulletin.ts';
import { issue } from './support/texts.ts';
import { until } from './support/until.ts';

const FAULT = '(Interfax,August 26)';
const RULE = 'citation/missing-space';

describe('repairs', () => {
  afterEach(closeEverything);

  it('are made on save, where the user wants that', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0];
    assert.ok(folder);
    const file = vscode.Uri.joinPath(folder.uri, 'saved.bulletin');
    const settings = vscode.workspace.getConfiguration('editor', { languageId: 'bulletin' });
    const set = (value: object | undefined) =>
      settings.update('codeActionsOnSave', value, vscode.ConfigurationTarget.Workspace, true);
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(issue(FAULT)));
    await set({ 'source.fixAll.bulletin': 'explicit' });
    try {
      const document = await vscode.workspace.openTextDocument(file);
      const editor = await vscode.window.showTextDocument(document);
      await runningServer();
      await findingsAre(document, [RULE]);
      await editor.edit((edit) => edit.insert(document.positionAt(document.getText().length), '\n'));
      assert.equal(await document.save(), true);
      assert.equal(document.getText(), `${issue()}\n`);
      assert.equal(document.isDirty, false);
    } finally {
      await set(undefined);
      await closeEverything();
      await vscode.workspace.fs.delete(file);
    }
  });

  it('can be refused: a finding that is let stand is gone, and says nothing of the comment', async () => {
    const { document } = await showBulletin(issue(FAULT));
    const [finding] = await findingsAre(document, [RULE]);
    assert.ok(finding);
    const action = await actionTitled(document, finding, /^Let it stand/);
    assert.ok(action.edit);
    assert.equal(await vscode.workspace.applyEdit(action.edit), true);
    assert.ok(document.getText().includes(`${FAULT}{>>stet ${RULE}: <<}`), document.getText());
    await findingsAre(document, []);
  });

  it('change the severity of a rule in the bulletin.json that is open, unsaved as it is', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0];
    assert.ok(folder);
    const uri = vscode.Uri.joinPath(folder.uri, 'bulletin.json');
    const config = await vscode.workspace.openTextDocument(uri);
    const editor = await vscode.window.showTextDocument(config);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '// not saved yet\n'));
    const { document } = await showExample('1999/5-157.bulletin');
    const finding = await until(vscode.languages.onDidChangeDiagnostics, () => findings(document)[0]);
    const action = await actionTitled(document, finding, /^Turn .* off/);
    assert.ok(action.edit);
    assert.equal(await vscode.workspace.applyEdit(action.edit), true);
    const text = config.getText();
    assert.ok(text.startsWith('// not saved yet\n'), text);
    assert.equal(readConfig(text, ALL_RULES).config?.rules[ruleOf(finding)]?.severity, 'off', text);
  });

  it('come with the page of their rule, shown as it is meant to be read', async () => {
    const { document } = await showExample('1999/5-157.bulletin');
    const finding = await until(vscode.languages.onDidChangeDiagnostics, () => findings(document)[0]);
    const page = ruleOf(finding).replace(/^.*\//, '');
    const { command } = await actionTitled(document, finding, /^Open the page/);
    assert.ok(command);
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    await until(vscode.window.tabGroups.onDidChangeTabs, () =>
      vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ label }) => label.includes(page)),
    );
  });

  it('of spaces and blank lines are what formatting is for', async () => {
    const { document } = await showBulletin(
      issue('( Interfax ,  August 26 )').replace('\n\nPARLIAMENT', '\n\n\n\nPARLIAMENT'),
    );
    await vscode.commands.executeCommand('editor.action.formatDocument');
    assert.equal(document.getText(), issue());
    await findingsAre(document, []);
    assert.deepEqual(findings(document).map(ruleOf), []);
  });
});

async function actionTitled(
  document: vscode.TextDocument,
  { range }: vscode.Diagnostic,
  title: RegExp,
): Promise<vscode.CodeAction> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
    10,
  );
  const found = actions.find((action) => title.test(action.title));
  assert.ok(found, actions.map((action) => action.title).join('\n'));
  return found;
}
