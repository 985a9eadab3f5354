import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';
import { closeEverything, placeOf, runningServer, select, showBulletin } from './support/bulletin.ts';
import { answering } from './support/messages.ts';
import { comment, review, signingAs, threadsAre, today, undoAndRedo } from './support/review.ts';
import { issue } from './support/texts.ts';
import { until } from './support/until.ts';

const WORDS = 'a strike of nine days';

describe('comments', () => {
  afterEach(closeEverything);

  it('are added to a selection, answered, edited, deleted and resolved, and every step can be undone', async () => {
    await using _ = await signingAs('maria');
    const { document } = await showBulletin(issue());
    await comment(document, rangeOf(document, WORDS), 'nine?');
    const added = issue().replace(WORDS, `{==${WORDS}==}{>>@maria ${today()}: nine?<<}`);
    assert.equal(document.getText(), added);
    await undoAndRedo(document, issue());

    const [thread] = await threadsAre(document, [`${WORDS}: maria: nine?`]);
    await vscode.commands.executeCommand('bulletin.review.answer', { thread, text: 'ten' });
    const answered = added.replace('nine?<<}', `nine?<<}{>>@maria ${today()}: ten<<}`);
    assert.equal(document.getText(), answered);
    await undoAndRedo(document, added);

    const [same] = await threadsAre(document, [`${WORDS}: maria: nine? | maria: ten`]);
    assert.equal(same, thread);
    const second = thread?.comments[1];
    assert.ok(second);
    await vscode.commands.executeCommand('bulletin.review.editComment', second);
    assert.equal(second.mode, vscode.CommentMode.Editing);
    second.body = 'eleven';
    await vscode.commands.executeCommand('bulletin.review.saveComment', second);
    assert.equal(document.getText(), answered.replace('ten<<}', 'eleven<<}'));
    await undoAndRedo(document, answered);

    await threadsAre(document, [`${WORDS}: maria: nine? | maria: eleven`]);
    await vscode.commands.executeCommand('bulletin.review.deleteComment', thread?.comments[1]);
    assert.equal(document.getText(), added);

    await threadsAre(document, [`${WORDS}: maria: nine?`]);
    await vscode.commands.executeCommand('bulletin.review.resolve', thread);
    assert.equal(document.getText(), issue());
    await threadsAre(document, []);
    await undoAndRedo(document, added);
  });

  it('of two people at one place are one talk', async () => {
    const { document } = await showBulletin(issue());
    {
      await using _ = await signingAs('maria');
      await comment(document, rangeOf(document, WORDS), 'nine?');
    }
    await threadsAre(document, [`${WORDS}: maria: nine?`]);
    await using _ = await signingAs('jon');
    await comment(document, rangeOf(document, 'of nine'), 'ten');
    await threadsAre(document, [`${WORDS}: maria: nine? | jon: ten`]);
  });

  it('stay with their words while the text is edited around and in them', async () => {
    await using _ = await signingAs('maria');
    const editor = await showBulletin(issue());
    const { document } = editor;
    await comment(document, rangeOf(document, WORDS), 'nine?');
    const [thread] = await threadsAre(document, [`${WORDS}: maria: nine?`]);
    await editor.edit((edit) => edit.insert(placeOf(document, 'FERRIES'), 'TWO\n'));
    await editor.edit((edit) => edit.replace(rangeOf(document, 'nine days'), '10 days'));
    const [same] = await threadsAre(document, ['a strike of 10 days: maria: nine?']);
    assert.equal(same, thread);
    await vscode.commands.executeCommand('bulletin.review.resolve', thread);
    assert.equal(document.getText(), issue().replace('FERRIES', 'TWO\nFERRIES').replace('nine days', '10 days'));
  });

  it('follow a file that changes on the disk', async () => {
    const { file, remove } = await fileWith(issue().replace(WORDS, `{==${WORDS}==}{>>@jon: nine?<<}`));
    try {
      const document = await vscode.workspace.openTextDocument(file);
      await vscode.window.showTextDocument(document);
      await runningServer();
      await threadsAre(document, [`${WORDS}: jon: nine?`]);
      const changed = `\n${issue().replace('Deputies', 'Deputies{>>@maria: all?<<}')}`;
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(changed));
      const [thread] = await threadsAre(document, ['{>>@maria: all?<<}: maria: all?']);
      await vscode.commands.executeCommand('bulletin.review.resolve', thread);
      assert.equal(document.getText(), `\n${issue()}`);
    } finally {
      await remove();
    }
  });

  it('are never put into another text than the one they were made for', async () => {
    const editor = await showBulletin(issue().replace(WORDS, `{==${WORDS}==}{>>@jon: nine?<<}`));
    const { document } = editor;
    const before = document.version;
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '\n'));
    using warnings = answering('showWarningMessage', undefined);
    const text = document.getText();
    const { act } = await review();
    const at = placeOf(document, '{==');
    assert.equal(await act(document, before, { kind: 'resolve', at }), 'refused');
    assert.equal(document.getText(), text);
    assert.match(warnings.shown.join(), /The text has changed meanwhile/);
  });
});

describe('suggestions', () => {
  afterEach(closeEverything);

  const OLD = issue();
  const NEW = OLD.replace('resumed', 'began again')
    .replace('nine days', 'ten days')
    .replace('PUTS OFF', 'PASTES')
    .replace('Deputies want', 'Some deputies want');

  it('are made of what has changed since the file was saved, and decided one by one and all at once', async () => {
    await using _ = await signingAs('maria');
    const { file, remove } = await fileWith(OLD);
    try {
      const document = await vscode.workspace.openTextDocument(file);
      const editor = await vscode.window.showTextDocument(document);
      await runningServer();
      await editor.edit((edit) => edit.replace(whole(document), NEW));
      await vscode.commands.executeCommand('bulletin.review.suggestChanges', 'saved');
      const suggested = document.getText();
      assert.match(
        suggested,
        /line \{~~resumed~>began again~~\} its .* of \{~~nine~>ten~~\} days .*\.\{>>@maria \d+-\d+-\d+<<\}\n/,
      );
      await undoAndRedo(document, NEW);

      await select(document, placeOf(document, 'resumed'));
      await vscode.commands.executeCommand('bulletin.review.accept');
      const first = suggested.replace('{~~resumed~>began again~~}', 'began again');
      assert.equal(document.getText(), first);
      await undoAndRedo(document, suggested);

      await vscode.commands.executeCommand('bulletin.review.nextMark');
      assert.deepEqual(vscode.window.activeTextEditor?.selection.active, placeOf(document, '{~~nine'));
      await vscode.commands.executeCommand('bulletin.review.reject');
      const second = document.getText();
      assert.ok(second.includes('strike of nine days (Interfax, August 26).\n'), second);
      await undoAndRedo(document, first);

      await vscode.commands.executeCommand('bulletin.review.previousMark');
      await vscode.commands.executeCommand('bulletin.review.acceptAll');
      assert.equal(document.getText(), NEW.replace('ten days', 'nine days'));
      await undoAndRedo(document, second);
    } finally {
      await remove();
    }
  });

  it('are made of what has changed since the last commit', async function () {
    const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
    // An editor may come without it; then there is nothing to compare with.
    if (extension === undefined) return this.skip();
    await using _ = await signingAs('maria');
    const settings = vscode.workspace.getConfiguration('git');
    await settings.update('enabled', true, vscode.ConfigurationTarget.Workspace);
    const git = await extension.activate();
    await until(git.onDidChangeEnablement, () => (git.enabled ? true : undefined));
    const { file, remove } = await fileWith(OLD, 'committed/5-157.bulletin');
    const cwd = vscode.Uri.joinPath(file, '..').fsPath;
    const run = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=Maria', '-c', 'user.email=maria@example.org', ...args], { cwd });
    run('init', '--quiet');
    run('add', '.');
    run('commit', '--quiet', '--message', 'First');
    try {
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(NEW));
      const document = await vscode.workspace.openTextDocument(file);
      await vscode.window.showTextDocument(document);
      await runningServer();
      await vscode.commands.executeCommand('bulletin.review.suggestChanges', 'committed');
      assert.notEqual(document.getText(), NEW);
      await vscode.commands.executeCommand('bulletin.review.rejectAll');
      assert.equal(document.getText(), OLD);
    } finally {
      await settings.update('enabled', undefined, vscode.ConfigurationTarget.Workspace);
      await remove();
    }
  });

  it('of one author are decided together', async () => {
    const { document } = await showBulletin(
      'Two {--old --}{>>@maria<<}ferries {++here++}{>>@jon<<}{++ now++}{>>@maria<<}.\n',
    );
    await vscode.commands.executeCommand('bulletin.review.acceptAllBy', 'maria');
    assert.equal(document.getText(), 'Two ferries {++here++}{>>@jon<<} now.\n');
    await vscode.commands.executeCommand('bulletin.review.rejectAllBy', 'jon');
    assert.equal(document.getText(), 'Two ferries  now.\n');
  });

  it('are decided above their line, unless the text has changed', async () => {
    const text = 'Two {--old --}ferries {++here++}.\n';
    const editor = await showBulletin(text);
    const { document } = editor;
    await (await review()).marks.fresh(document);
    const lenses = await lensesOf(document);
    assert.deepEqual(
      lenses.map(({ command }) => command?.title),
      ['Accept 2 suggestions', 'Reject'],
    );
    const press = ({ command }: vscode.CodeLens) =>
      vscode.commands.executeCommand(command?.command ?? '', ...(command?.arguments ?? []));
    const [accept] = lenses;
    assert.ok(accept);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'x'));
    {
      using _ = answering('showWarningMessage', undefined);
      await press(accept);
    }
    assert.equal(document.getText(), `x${text}`);
    await (await review()).marks.fresh(document);
    const [now] = await lensesOf(document);
    assert.ok(now);
    await press(now);
    assert.equal(document.getText(), 'xTwo ferries here.\n');
  });

  it('with a reason are threads, and can be decided there', async () => {
    const { document } = await showBulletin('Two {--old --}{>>@maria: they are new<<}ferries.\n');
    const [thread] = await threadsAre(document, ['{--old --}: maria: they are new']);
    await vscode.commands.executeCommand('bulletin.review.rejectThread', thread);
    assert.equal(document.getText(), 'Two old ferries.\n');
  });
});

/** What the test needs to know of VS Code's own extension. */
interface GitExtension {
  readonly enabled: boolean;
  readonly onDidChangeEnablement: vscode.Event<boolean>;
}

function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const start = placeOf(document, words);
  return new vscode.Range(start, document.positionAt(document.offsetAt(start) + words.length));
}

function whole(document: vscode.TextDocument): vscode.Range {
  return new vscode.Range(new vscode.Position(0, 0), document.positionAt(document.getText().length));
}

async function lensesOf(document: vscode.TextDocument): Promise<vscode.CodeLens[]> {
  const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
    'vscode.executeCodeLensProvider',
    document.uri,
    100,
  );
  return lenses.filter(({ command }) => command?.command === 'bulletin.review.decide');
}

/** A file of the workspace with this text. */
async function fileWith(
  text: string,
  name = 'review.bulletin',
): Promise<{ readonly file: vscode.Uri; readonly remove: () => Promise<void> }> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  const file = vscode.Uri.joinPath(folder.uri, name);
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  const made = vscode.Uri.joinPath(folder.uri, name.split('/')[0] ?? name);
  return {
    file,
    remove: async () => {
      await closeEverything();
      await vscode.workspace.fs.delete(made, { recursive: true });
    },
  };
}
