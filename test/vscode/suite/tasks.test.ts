import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { extension, ruleOf } from './support/bulletin.ts';
import { statusOf } from './support/tasks.ts';

describe('tasks', () => {
  before(() => extension().activate());

  it('are offered where there are bulletins, beside those of tasks.json', async () => {
    const tasks = await vscode.tasks.fetchTasks({ type: 'bulletin' });
    assert.deepEqual(tasks.map(({ name }) => name).sort(), [
      'Check all bulletins',
      'Check what has changed since the last commit',
      'Check what is not there',
      'Final check',
    ]);
  });

  it('are called as tasks.json says', async () => {
    assert.equal(await statusOf('Check what is not there'), 2);
  });

  it('check all bulletins of the folder, and list the faults of files that are not open', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0];
    assert.ok(folder);
    const uri = vscode.Uri.joinPath(folder.uri, '1999/5-157.bulletin');
    const listed = new Promise<vscode.Diagnostic[]>((resolve) => {
      const listener = vscode.languages.onDidChangeDiagnostics(() => {
        const found = vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'bulletin');
        if (!found.some((finding) => ruleOf(finding) === 'citation/date-after-issue')) return;
        listener.dispose();
        resolve(found);
      });
    });
    assert.equal(await statusOf('Check all bulletins'), 1);
    const late = (await listed).find((finding) => ruleOf(finding) === 'citation/date-after-issue');
    assert.ok(late);
    assert.equal(late.severity, vscode.DiagnosticSeverity.Error);
    const document = await vscode.workspace.openTextDocument(uri);
    assert.match(document.lineAt(late.range.start.line).text.slice(late.range.start.character), /^[A-Z][a-z]+ \d/);
  });
});
