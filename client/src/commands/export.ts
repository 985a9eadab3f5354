import * as vscode from 'vscode';
import { FORMAT_IDS, FORMAT_LIST, type FormatId } from '../../../server/src/export/formatList.ts';
import {
  EXPORT_REQUEST,
  type ExportParams,
  type ExportResult,
  type OpenMatter,
} from '../../../server/src/protocol/export.ts';
import { activeBulletin } from '../activeBulletin.ts';
import { ask, textDocumentOf } from '../ask.ts';
import { stem } from '../fileNames.ts';
import { toRange } from '../ranges.ts';
import type { ServerControl } from '../serverControl.ts';
import { showText } from '../showText.ts';
import type { Command } from './command.ts';

const EXPORT_DRAFT = 'Export as Draft';
const SHOW_FIRST = 'Show the First';

/** *Bulletin: Export…*: the active bulletin in a format of the user's choice, in a document that nobody has saved yet. Takes a format as its argument. */
export const exportBulletin: Command = {
  id: 'bulletin.export',
  async run({ server }, given) {
    const document = activeBulletin();
    if (document === undefined) {
      await vscode.window.showInformationMessage('Open the bulletin that is to be exported first.');
      return;
    }
    const format = FORMAT_IDS.find((id) => id === given) ?? (await chooseFormat());
    if (format === undefined) return;
    await server.start();
    const result = await askExport(server, document, format, false);
    if (result && 'open' in result) await refuse(server, document, format, result.open);
    else await show(document, format, result);
  },
};

async function chooseFormat(): Promise<FormatId | undefined> {
  const items = FORMAT_IDS.map((format) => {
    const { title, purpose } = FORMAT_LIST[format];
    return { label: title, description: purpose, format };
  });
  const chosen = await vscode.window.showQuickPick(items, {
    title: 'Export the bulletin',
    placeHolder: 'What to make of it',
    matchOnDescription: true,
  });
  return chosen?.format;
}

/** Null when the server cannot answer. */
async function askExport(
  server: ServerControl,
  document: vscode.TextDocument,
  format: FormatId,
  draft: boolean,
): Promise<ExportResult> {
  const params: ExportParams = { textDocument: textDocumentOf(document), format, draft };
  return (await ask(server, EXPORT_REQUEST, params)) ?? null;
}

/** Says what is open; the user may have a look, or export all the same. */
async function refuse(
  server: ServerControl,
  document: vscode.TextDocument,
  format: FormatId,
  open: readonly OpenMatter[],
): Promise<void> {
  const [first] = open;
  if (!first) return;
  const count = open.length === 1 ? 'One matter is' : `${open.length} matters are`;
  const choice = await vscode.window.showWarningMessage(
    `${count} open in this bulletin, so that it is not exported. ${open.length === 1 ? '' : 'The first: '}${first.message}`,
    SHOW_FIRST,
    EXPORT_DRAFT,
  );
  if (choice === EXPORT_DRAFT) {
    const result = await askExport(server, document, format, true);
    await show(document, format, result && 'text' in result ? result : null);
  }
  if (choice === SHOW_FIRST) {
    await vscode.window.showTextDocument(document, { selection: toRange(first.range) });
  }
}

async function show(
  document: vscode.TextDocument,
  format: FormatId,
  result: { readonly text: string } | null,
): Promise<void> {
  if (result === null) {
    await vscode.window.showErrorMessage('The bulletin could not be exported: the Bulletin server gave no answer.');
    return;
  }
  const { extension, language } = FORMAT_LIST[format];
  const { uri } = document;
  const suggestion = document.isUntitled ? null : vscode.Uri.joinPath(uri, '..', `${stem(uri)}${extension}`);
  await showText({ text: result.text, language, suggestion });
}
