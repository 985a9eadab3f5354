import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeEverything,
  findings,
  findingsInclude,
  placeOf,
  ruleOf,
  select,
  showExample,
} from './support/bulletin.ts';
import { until } from './support/until.ts';

const RULE = 'citation/missing-space';

describe('bulletin.json', () => {
  let uri: vscode.Uri;
  let saved: Uint8Array;

  beforeEach(async () => {
    const folder = vscode.workspace.workspaceFolders?.[0];
    assert.ok(folder);
    uri = vscode.Uri.joinPath(folder.uri, 'bulletin.json');
    saved = await vscode.workspace.fs.readFile(uri);
  });
  afterEach(async () => {
    await vscode.workspace.fs.writeFile(uri, saved);
    await closeEverything();
  });

  /** Shows it with this text, not saved, and the cursor where the text holds `$0`. */
  async function show(marked: string): Promise<vscode.TextEditor> {
    const document = await vscode.workspace.openTextDocument(uri);
    const editor = await vscode.window.showTextDocument(document, vscode.ViewColumn.Two);
    const all = new vscode.Range(new vscode.Position(0, 0), document.positionAt(document.getText().length));
    await editor.edit((edit) => edit.replace(all, marked.replace('$0', '')));
    const cursor = marked.indexOf('$0');
    return cursor < 0 ? editor : select(document, document.positionAt(cursor));
  }

  async function labelsAt(marked: string): Promise<string[]> {
    const { document, selection } = await show(marked);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      selection.active,
    );
    return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
  }

  it('shows each mistake once, wherever it comes from', async () => {
    const mistakes = [
      '{',
      '  "files": "*.txt",',
      '  "rules": { "citation/mnoth": "off", "headline/length": ["oof", { "max": 0 }] },',
      '  "publications": { "A": { "schedule": "hourly", "firstIssues": ["1999-02-30"] } },',
      '  "sources": [{ "kind": "agency" }],',
      '  "terms": [], "terms": []',
      '}',
    ];
    const { document } = await show(mistakes.join('\n'));
    const shown = () =>
      vscode.languages
        .getDiagnostics(uri)
        .sort((a, b) => a.range.start.compareTo(b.range.start))
        .map(({ source, range }) => `${source}: ${document.getText(range)}`);
    // VS Code tells all that it knows in one go, and of a key that is given twice in any case.
    await until(vscode.languages.onDidChangeDiagnostics, () => {
      const sources = new Set(vscode.languages.getDiagnostics(uri).map(({ source }) => source));
      return sources.has('jsonc') && sources.has('bulletin') ? true : undefined;
    });
    assert.deepEqual(shown(), [
      'bulletin: "*.txt"',
      'bulletin: "citation/mnoth"',
      'bulletin: "oof"',
      'bulletin: "hourly"',
      'bulletin: "1999-02-30"',
      'bulletin: { "kind": "agency" }',
      'jsonc: "terms"',
      'jsonc: "terms"',
    ]);
  });

  it('is completed: settings, rules, severities, options', async () => {
    const includes = async (marked: string, ...wanted: readonly string[]) => {
      const labels = await labelsAt(marked);
      assert.deepEqual(
        wanted.filter((label) => !labels.includes(label)),
        [],
        labels.join('\n'),
      );
    };
    await includes('{ "$0" }', 'files', 'publications', 'rules', 'overrides');
    await includes('{ "rules": { "$0" } }', RULE, 'citation/*');
    await includes(`{ "rules": { "${RULE}": "$0" } }`, '"off"', '"hint"');
    await includes('{ "rules": { "headline/length": ["error", { "$0" }] } }', 'max');
    await includes('{ "rules": { "terms/preferred": ["error", { "quotations": $0 }] } }', 'true', 'false');
    await includes('{ "overrides": [{ "rules": { "$0" } }] }', RULE);
    await includes('{ "publications": { "A": { "schedule": "$0" } } }', '"weekly"');
  });

  it('is explained: what a rule finds, and what a severity means', async () => {
    const { document } = await show(`{ "rules": { "${RULE}": "off" } }`);
    const hoverAt = async (text: string): Promise<string> => {
      const place = placeOf(document, text).translate(0, 2);
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, place);
      return hovers
        .flatMap(({ contents }) => contents.map((part) => (typeof part === 'string' ? part : part.value)))
        .join('\n');
    };
    assert.match(await hoverAt(`"${RULE}"`), /space/);
    assert.match(await hoverAt('"off"'), /the rule does not run/);
  });

  it('changes the findings at once, saved or not', async () => {
    const { document } = await showExample('1999/5-157.bulletin');
    const [finding] = await until(vscode.languages.onDidChangeDiagnostics, () => {
      const found = findings(document);
      return found.length > 0 ? found : undefined;
    });
    assert.ok(finding);
    const rule = ruleOf(finding);
    const withRules = (rules: object): string => JSON.stringify({ rules });
    await show(withRules({ [rule]: 'off' }));
    await until(vscode.languages.onDidChangeDiagnostics, () =>
      findings(document).some((each) => ruleOf(each) === rule) ? undefined : true,
    );
    await show(withRules({}));
    await findingsInclude(document, [rule]);
  });
});
