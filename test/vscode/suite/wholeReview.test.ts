import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEverything, findingsInclude, placeOf, runningServer, select } from './support/bulletin.ts';
import { comment, signingAs, threadsAre } from './support/review.ts';
import { rowsAre } from './support/reviewView.ts';

const DRAFT = `Publication: Monitor Volume: 5 Issue: 157

FERRIES RETURN TO THE STRAIT OF ORVA.

The shipping line resumed its night crossings after a strike of nine days (Interfax,August 26).

The crews will be paid for the days that they lost (Harbor Gazette, August 28).

Nobody would say how much, and the director would not be seen (Itar-Tass, NTV, August 25-26).
`;
const NAME = 'whole-review.bulletin';

/** Waits until the review view shows so many open matters, in words. */
const messageIs = (part: string) => rowsAre((_rows, message) => message.includes(part));

describe('a whole review', () => {
  afterEach(closeEverything);

  it('leads from a first draft to a clean copy, without leaving the text', async () => {
    await using _ = await signingAs('maria');
    const folder = vscode.workspace.workspaceFolders?.[0];
    assert.ok(folder);
    const file = vscode.Uri.joinPath(folder.uri, NAME);
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(DRAFT));
    try {
      const document = await vscode.workspace.openTextDocument(file);
      const editor = await vscode.window.showTextDocument(document);
      await runningServer();
      const words = (text: string) =>
        new vscode.Range(placeOf(document, text), placeOf(document, text).translate(0, text.length));

      // Findings are walked through; one is fixed, one let stand.
      await findingsInclude(document, ['citation/missing-space', 'citation/date-after-issue']);
      await messageIs('1 matter open');
      await vscode.commands.executeCommand('bulletin.review.nextMatter');
      await apply(document, editor.selection, /space/i);
      await rowsAre((rows) => !rows.some((row) => row.includes('citation/missing-space')));
      await apply(document, words('August 28'), /^Let it stand/);
      await messageIs('passes the final check');

      // A comment is added, answered and resolved.
      await comment(document, words('nine days'), 'nine?');
      const [thread] = await threadsAre(document, ['nine days: maria: nine?']);
      await messageIs('1 matter open');
      await vscode.commands.executeCommand('bulletin.review.answer', { thread, text: 'nine' });
      const [answered] = await threadsAre(document, ['nine days: maria: nine? | maria: nine']);
      await vscode.commands.executeCommand('bulletin.review.resolve', answered);
      await threadsAre(document, []);
      await document.save();
      const reviewed = document.getText();

      // An edit becomes suggestions: one is accepted, one rejected, the rest accepted.
      await editor.edit((edit) => {
        edit.replace(words('resumed'), 'began');
        edit.replace(words('lost'), 'missed');
        edit.replace(words('would not be seen'), 'was away');
      });
      await vscode.commands.executeCommand('bulletin.review.suggestChanges', 'saved');
      await rowsAre((rows) => rows.filter((row) => row.includes('→')).length >= 3);
      await select(document, placeOf(document, 'resumed'));
      await vscode.commands.executeCommand('bulletin.review.accept');
      await select(document, placeOf(document, 'lost~>'));
      await vscode.commands.executeCommand('bulletin.review.reject');
      await vscode.commands.executeCommand('bulletin.review.acceptAll');
      const wanted = reviewed.replace('resumed', 'began').replace('would not be seen', 'was away');
      assert.equal(document.getText(), wanted);

      // The final check is passed, and the clean copy is free of marks.
      await messageIs('passes the final check');
      await vscode.commands.executeCommand('bulletin.export', 'text');
      const copy = vscode.window.activeTextEditor?.document.getText() ?? '';
      assert.equal(copy, wanted.replace(/\{>>stet.*?<<\}/, ''));
      assert.doesNotMatch(copy, /[{}]/);
    } finally {
      await closeEverything();
      await vscode.workspace.fs.delete(file);
    }
  });
});

/** Does what the light bulb offers under this title. */
async function apply(document: vscode.TextDocument, range: vscode.Range, title: RegExp): Promise<void> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
    50,
  );
  const action = actions.find((each) => title.test(each.title) && each.edit);
  assert.ok(action?.edit, actions.map((each) => each.title).join('\n'));
  assert.equal(await vscode.workspace.applyEdit(action.edit), true);
}
