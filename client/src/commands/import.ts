import * as vscode from 'vscode';
import { IMPORT_REQUEST, type ImportParams } from '../../../server/src/protocol/import.ts';
import { decode } from '../../../server/src/text/decode.ts';
import { isBulletin } from '../activeBulletin.ts';
import { ask } from '../ask.ts';
import { baseName, stem } from '../fileNames.ts';
import { LANGUAGE } from '../languageClient.ts';
import { showText } from '../showText.ts';
import type { Command, CommandHost } from './command.ts';

/** Something to make a bulletin of. */
interface Source {
  /** What it is called in what the user is told. */
  readonly name: string;
  readonly text: string;
  /** Its file; null where it has none. */
  readonly file: vscode.Uri | null;
}

/**
 * *Bulletin: Import…*: web pages and word-processor text, from files, the clipboard or the open document, as bulletins that nobody has saved yet.
 * Takes the files as its arguments, if whoever calls it has any.
 */
export const importBulletins: Command = {
  id: 'bulletin.import',
  async run(host, ...given) {
    const files = given.filter((each) => each instanceof vscode.Uri);
    const sources = files.length > 0 ? await readFiles(files) : await chooseSources();
    await host.server.start();
    for (const source of sources) await importOne(host, source);
  },
};

async function importOne({ server }: CommandHost, { name, text, file }: Source): Promise<void> {
  const suggestion = file && vscode.Uri.joinPath(file, '..', `${stem(file)}.bulletin`);
  const params: ImportParams = { text, uri: suggestion?.toString() ?? null };
  const result = await ask(server, IMPORT_REQUEST, params);
  if (result === undefined) {
    await vscode.window.showErrorMessage(`${name} could not be imported: the Bulletin server gave no answer.`);
    return;
  }
  await showText({ text: result.text, language: LANGUAGE, suggestion });
  if (result.notes.length > 0) void vscode.window.showInformationMessage(`${name}: ${result.notes.join(' ')}`);
}

async function chooseSources(): Promise<readonly Source[]> {
  const document = vscode.window.activeTextEditor?.document;
  const isForeign = document !== undefined && !isBulletin(document);
  const open = isForeign
    ? [{ label: 'Open Document', description: baseName(document.uri), read: () => [ofDocument(document)] }]
    : [];
  const chosen = await vscode.window.showQuickPick(
    [
      ...open,
      { label: 'Files…', description: 'web pages or plain text', read: chooseFiles },
      { label: 'Clipboard', description: 'what was copied from a word processor or a page', read: readClipboard },
    ],
    { title: 'Import bulletins', placeHolder: 'What to make bulletins of' },
  );
  return (await chosen?.read()) ?? [];
}

function ofDocument(document: vscode.TextDocument): Source {
  const { uri } = document;
  return { name: baseName(uri), text: document.getText(), file: document.isUntitled ? null : uri };
}

async function readClipboard(): Promise<readonly Source[]> {
  const text = await vscode.env.clipboard.readText();
  if (text.trim() !== '') return [{ name: 'The clipboard', text, file: null }];
  await vscode.window.showInformationMessage('There is no text in the clipboard.');
  return [];
}

async function chooseFiles(): Promise<readonly Source[]> {
  const files = await vscode.window.showOpenDialog({
    canSelectMany: true,
    openLabel: 'Import',
    filters: { 'Pages and Texts': ['html', 'htm', 'xhtml', 'txt', 'text'], 'All Files': ['*'] },
  });
  return readFiles(files ?? []);
}

/** The texts of files; of one that cannot be read the user is told. */
async function readFiles(files: readonly vscode.Uri[]): Promise<readonly Source[]> {
  const sources: Source[] = [];
  for (const file of files) {
    const name = baseName(file);
    try {
      const decoded = decode(await vscode.workspace.fs.readFile(file));
      if (decoded.kind === 'text') sources.push({ name, text: decoded.text, file });
      else await vscode.window.showErrorMessage(`${name} is not a text file: save it as HTML or plain text first.`);
    } catch {
      await vscode.window.showErrorMessage(`${name} cannot be read.`);
    }
  }
  return sources;
}
