import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { closeEverything, extension } from './support/bulletin.ts';
import { type Answered, answering } from './support/messages.ts';
import { HEADER, issue } from './support/texts.ts';
import { until } from './support/until.ts';

const settings = () => vscode.workspace.getConfiguration('bulletin');

describe('detection of bulletins among plain texts', () => {
  let folder: string;

  before(() => extension().activate());
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bulletin-detection-'));
  });
  afterEach(async () => {
    await closeEverything();
    await settings().update('detect', undefined, vscode.ConfigurationTarget.Workspace);
    await rm(folder, { recursive: true });
  });

  async function open(name: string, text = issue()): Promise<vscode.TextDocument> {
    const file = join(folder, name);
    await writeFile(file, text);
    const document = await vscode.workspace.openTextDocument(vscode.Uri.file(file));
    await vscode.window.showTextDocument(document);
    return document;
  }

  /** The questions about files of this test: a text of an earlier one may still be open, and asked about. */
  const aboutFolder = ({ shown }: Answered) => shown.filter((message) => message.includes(folder));

  /** Waits for a document to become a bulletin, which shows as its being opened anew. */
  const becomesBulletin = (document: vscode.TextDocument) =>
    until(vscode.workspace.onDidOpenTextDocument, () => (document.languageId === 'bulletin' ? true : undefined));

  it('always: takes what has a header line, and nothing else', async () => {
    await settings().update('detect', 'always', vscode.ConfigurationTarget.Workspace);
    const letter = await open('letter.txt', 'Dear editor,\n\nthe header line is missing.\n');
    const bulletin = await open('5-157.txt');
    await becomesBulletin(bulletin);
    assert.equal(letter.languageId, 'plaintext');
  });

  it('always: leaves a bulletin alone that was made plain text again by hand', async () => {
    await settings().update('detect', 'always', vscode.ConfigurationTarget.Workspace);
    const first = await open('5-157.txt');
    await becomesBulletin(first);
    await vscode.languages.setTextDocumentLanguage(first, 'plaintext');
    await becomesBulletin(await open('5-158.txt'));
    assert.equal(first.languageId, 'plaintext');
  });

  it('always: takes a new text once it is saved with a header line', async () => {
    await settings().update('detect', 'always', vscode.ConfigurationTarget.Workspace);
    const bulletin = await open('5-157.txt', '');
    await vscode.commands.executeCommand('type', { text: HEADER });
    assert.equal(bulletin.languageId, 'plaintext');
    await bulletin.save();
    await becomesBulletin(bulletin);
  });

  it('never: takes nothing, not even after a question', async () => {
    await settings().update('detect', 'never', vscode.ConfigurationTarget.Workspace);
    using messages = answering('showInformationMessage', 'This File');
    const bulletin = await open('5-157.txt');
    await settled(folder);
    assert.equal(bulletin.languageId, 'plaintext');
    assert.deepEqual(aboutFolder(messages), []);
  });

  it('ask: takes this file, and asks once per folder', async () => {
    using messages = answering('showInformationMessage', 'This File');
    const first = await open('5-157.txt');
    await becomesBulletin(first);
    const second = await open('5-158.txt');
    await settled(folder);
    assert.equal(second.languageId, 'plaintext');
    const asked = aboutFolder(messages);
    assert.equal(asked.length, 1);
    assert.match(asked[0] ?? '', /5-157\.txt/);
  });

  it('ask: an answer for the workspace is kept in its settings and takes what is open', async () => {
    using messages = answering('showInformationMessage', undefined);
    const first = await open('5-157.txt');
    await settled(folder);
    assert.equal(first.languageId, 'plaintext');
    assert.equal(aboutFolder(messages).length, 1);

    const elsewhere = await mkdtemp(join(folder, 'other-'));
    messages.answer = 'All Such Files in This Workspace';
    const second = await open(join(elsewhere.slice(folder.length), '5-158.txt'));
    await becomesBulletin(second);
    await becomesBulletin(first);
    assert.equal(settings().inspect('detect')?.workspaceValue, 'always');
  });

  it('ask: “Never” is kept in the settings', async () => {
    using _messages = answering('showInformationMessage', 'Never');
    const bulletin = await open('5-157.txt');
    await until(vscode.workspace.onDidChangeConfiguration, () =>
      settings().get('detect') === 'never' ? true : undefined,
    );
    assert.equal(bulletin.languageId, 'plaintext');
  });

  it('takes what a bulletin.json above it names, header line or not', async () => {
    await settings().update('detect', 'never', vscode.ConfigurationTarget.Workspace);
    await writeFile(join(folder, 'bulletin.json'), '{ "files": ["named-*.txt"] } // ours');
    const named = await open('named-1.txt', 'THE HEADER LINE IS LOST.\n\nThis item was stored without it.\n');
    await becomesBulletin(named);
    const other = await open('other.txt');
    await settled(folder);
    assert.equal(other.languageId, 'plaintext');
  });

  it('takes what is open as soon as a bulletin.json of the workspace names it', async () => {
    await settings().update('detect', 'never', vscode.ConfigurationTarget.Workspace);
    const root = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath;
    assert.ok(root);
    folder = await mkdtemp(join(root, 'detection-'));
    const bulletin = await open('5-157.txt');
    assert.equal(bulletin.languageId, 'plaintext');
    await writeFile(join(folder, 'bulletin.json'), '{ "files": ["*.txt"] }');
    await becomesBulletin(bulletin);
  });

  /**
   * Returns when every text opened before has been looked at: texts are looked at in the order of their opening, and
   * one that a `bulletin.json` names is opened last and seen to be taken.
   */
  async function settled(above: string): Promise<void> {
    const last = await mkdtemp(join(above, 'last-'));
    await writeFile(join(last, 'bulletin.json'), '{ "files": ["last.txt"] }');
    await becomesBulletin(await open(join(last.slice(above.length), 'last.txt')));
  }
});
