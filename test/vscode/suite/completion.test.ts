import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { closeEverything, showBulletin } from './support/bulletin.ts';
import { acceptSuggestion, apply, suggestionsAt, type } from './support/suggestions.ts';
import { issue } from './support/texts.ts';

/** The issue with a new paragraph to be cited. */
const drafted = (unfinished: string) =>
  issue().replace('\nPARLIAMENT', `\nA second line will open${unfinished}\n\nPARLIAMENT`);

/** The line that the cursor is on. */
const lineOf = ({ document, selection }: vscode.TextEditor) => document.lineAt(selection.active.line).text;

describe('completion', () => {
  afterEach(closeEverything);

  it('offers sources in a new parenthesis, then dates: two choices make a citation', async () => {
    const editor = await showBulletin(drafted(' ($0).'));
    const sources = await suggestionsAt(editor, '(');
    const source = sources.find(({ label }) => labelOf(label) === 'Interfax');
    assert.ok(source, sources.map(({ label }) => labelOf(label)).join('\n'));
    assert.equal(source.command?.command, 'editor.action.triggerSuggest');
    await apply(editor, source);

    const dates = await suggestionsAt(editor);
    const date = dates.find(({ label }) => /^August 26\b/.test(labelOf(label)));
    assert.ok(date, dates.map(({ label }) => labelOf(label)).join('\n'));
    await apply(editor, date);
    assert.equal(lineOf(editor), 'A second line will open (Interfax, August 26).');
  });

  it('offers nothing in the middle of prose', async () => {
    const editor = await showBulletin(drafted(' in Oct$0'));
    assert.deepEqual(await suggestionsAt(editor), []);
  });

  it('works as people type: a parenthesis, three letters, two accepts', async () => {
    const editor = await showBulletin(drafted('$0.'));
    await type(' (kyo');
    await acceptSuggestion(editor);
    assert.match(lineOf(editor), /^A second line will open \(Kyodo,? ?\)\.$/);
    await acceptSuggestion(editor);
    assert.match(lineOf(editor), /^A second line will open \(Kyodo, August 2[67]\)\.$/);
  });

  it('offers first what this issue has cited before: one accept', async () => {
    const editor = await showBulletin(drafted('$0.'));
    await type(' (');
    await acceptSuggestion(editor);
    assert.match(lineOf(editor), /^A second line will open \((?:Interfax|Itar-Tass, NTV|Reuters), August 2[-\d]+\)\.$/);
  });

  it('goes on after a semicolon with the next group', async () => {
    const editor = await showBulletin(drafted(' (Interfax, August 26$0).'));
    await type('; kyo');
    await acceptSuggestion(editor);
    await acceptSuggestion(editor);
    assert.match(lineOf(editor), /^A second line will open \(Interfax, August 26; Kyodo, August 2[67]\)\.$/);
  });

  it('writes what comes next on the header line', async () => {
    const editor = await showBulletin('$0');
    await type('Pub');
    await acceptSuggestion(editor);
    assert.match(lineOf(editor), /^Publication: /);
  });
});

function labelOf(label: string | vscode.CompletionItemLabel): string {
  return typeof label === 'string' ? label : label.label;
}
