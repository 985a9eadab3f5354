import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEverything, showBulletin, showExample } from './support/bulletin.ts';
import { outlineOf } from './support/outline.ts';
import { issue } from './support/texts.ts';
import { until } from './support/until.ts';

describe('outline', () => {
  afterEach(closeEverything);

  it('lists an issue by its headlines', async () => {
    const { document } = await showBulletin(issue());
    assert.match(
      await outlineOf(document),
      /^Monitor.*5.*157.*\n {2}FERRIES RETURN TO THE STRAIT OF ORVA\.\n {2}PARLIAMENT IN LEDINA PUTS OFF ITS VOTE\.$/,
    );
  });

  it('lists every headline of an example', async () => {
    const { document } = await showExample('1999/5-156.bulletin');
    const outline = await outlineOf(document);
    const headlines = document
      .getText()
      .split('\n')
      .filter((line) => line.length > 20 && line === line.toUpperCase());
    assert.notEqual(headlines.length, 0);
    for (const headline of headlines) assert.ok(outline.includes(headline), `${headline}\n${outline}`);
  });

  it('follows the text', async () => {
    const editor = await showBulletin(issue());
    await editor.edit((edit) =>
      edit.insert(new vscode.Position(2, 0), 'SNOW CLOSES A PASS.\n\nIt fell for two days.\n\n'),
    );
    assert.match(await outlineOf(editor.document), /\n {2}SNOW CLOSES A PASS\.\n {2}FERRIES RETURN/);
  });

  it('quick open leads to a headline by a part of it', async () => {
    const editor = await showBulletin(`$0${issue()}${'\n'.repeat(200)}`);
    const line = editor.document
      .getText()
      .split('\n')
      .findIndex((text) => text.startsWith('PARLIAMENT'));
    await vscode.commands.executeCommand('workbench.action.quickOpen', '@puts off');
    const there = () => (editor.selection.active.line === line ? true : undefined);
    // No event tells when the picks are there: the key does nothing before, so it is pressed again.
    while (there() === undefined && !editor.document.isClosed) {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    }
    await until(vscode.window.onDidChangeTextEditorSelection, there);
  });

  it('folds each item', async () => {
    const { document } = await showBulletin(issue());
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    const firstLines = ranges.map(({ start }) => document.lineAt(start).text);
    assert.ok(firstLines.includes('FERRIES RETURN TO THE STRAIT OF ORVA.'), firstLines.join('\n'));
    assert.ok(firstLines.includes('PARLIAMENT IN LEDINA PUTS OFF ITS VOTE.'), firstLines.join('\n'));
  });

  it('says of a citation what its sources are and how far its date is', async () => {
    const editor = await showBulletin(issue());
    const offset = editor.document.getText().indexOf('Interfax') + 2;
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      editor.document.positionAt(offset),
    );
    const text = hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (typeof content === 'string' ? content : content.value))
      .join('\n');
    assert.match(text, /Interfax/);
    assert.match(text, /Thursday/);
    assert.match(text, /1999/);
  });
});
