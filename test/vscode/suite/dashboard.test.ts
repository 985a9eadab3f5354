import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEverything, extension, showExample } from './support/bulletin.ts';
import { until } from './support/until.ts';

describe('the dashboard', () => {
  afterEach(closeEverything);

  it('shows the archive in numbers', async () => {
    await showExample('1999/5-156.bulletin');
    const { dashboard } = await extension().activate();
    await vscode.commands.executeCommand('bulletin.dashboard');
    const shown = await until(dashboard.onDidShow, () =>
      dashboard.shown?.isComplete === true ? dashboard.shown : undefined,
    );
    assert.ok(shown.issues > 10 && shown.sources.length > 10, `${shown.issues} issues`);
    const pages = vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .filter(({ input }) => input instanceof vscode.TabInputWebview);
    assert.deepEqual(
      pages.map(({ label }) => label),
      ['Dashboard'],
    );
  });
});
