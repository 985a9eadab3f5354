import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { closeEverything, extension, findingsInclude } from './support/bulletin.ts';
import { answering } from './support/messages.ts';
import { HEADER } from './support/texts.ts';

const PARAGRAPH = 'The shipping line resumed its night crossings after a strike of nine days and ten nights';
const PAGE = `<!doctype html><nav><a href="/">Home</a></nav><h1>FERRIES RETURN TO THE STRAIT OF ORVA.</h1><p>${HEADER}</p>
<p>${PARAGRAPH}&nbsp;(Interfax,August 26).</p><p>Nobody said why (NTV, August 32).</p>`;
const MADE = `FERRIES RETURN TO THE STRAIT OF ORVA.\n\n${HEADER}\n\n${PARAGRAPH} (Interfax, August 26).\n\nNobody said why (NTV, August 32).\n`;

describe('Bulletin: Import…', () => {
  let folder: string;
  before(() => extension().activate());
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bulletin-import-'));
  });
  afterEach(async () => {
    await closeEverything();
    await rm(folder, { recursive: true });
  });

  it('makes a bulletin of a page, to be saved beside it, and finds what is wrong in it', async () => {
    const file = join(folder, '5-157.html');
    await writeFile(file, PAGE);
    using messages = answering('showInformationMessage', undefined);
    await vscode.commands.executeCommand('bulletin.import', vscode.Uri.file(file));
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document);
    assert.equal(document.getText(), MADE);
    assert.deepEqual([document.isUntitled, document.languageId], [true, 'bulletin']);
    assert.ok(document.uri.path.endsWith('/5-157.bulletin'));
    assert.match(messages.shown.join(), /^5-157\.html: .*1 special space.*1 fault/);
    await findingsInclude(document, ['citation/impossible-date']);
    assert.deepEqual(await readdir(folder), ['5-157.html']);
  });

  it('makes a bulletin of what was copied', async () => {
    await vscode.env.clipboard.writeText(
      `${HEADER}\n\nFERRIES RETURN.\n\n${PARAGRAPH.replace('night crossings', 'night\ncross\u00adings')}.\n`,
    );
    const { showQuickPick } = vscode.window;
    const pick = async (items: readonly vscode.QuickPickItem[]) => items.find(({ label }) => label === 'Clipboard');
    Object.assign(vscode.window, { showQuickPick: pick });
    using _messages = answering('showInformationMessage', undefined);
    try {
      await vscode.commands.executeCommand('bulletin.import');
    } finally {
      Object.assign(vscode.window, { showQuickPick });
    }
    const text = vscode.window.activeTextEditor?.document.getText();
    assert.equal(text, `${HEADER}\n\nFERRIES RETURN.\n\n${PARAGRAPH}.\n`);
  });

  it('says of what is no text that it is none', async () => {
    const file = join(folder, 'a.docx');
    await writeFile(file, Buffer.from('PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0', 'latin1'));
    using messages = answering('showErrorMessage', undefined);
    await vscode.commands.executeCommand('bulletin.import', vscode.Uri.file(file));
    assert.deepEqual(messages.shown, ['a.docx is not a text file: save it as HTML or plain text first.']);
    assert.equal(vscode.window.activeTextEditor, undefined);
  });
});
