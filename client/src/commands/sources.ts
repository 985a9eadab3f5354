// What can be done with sources: with that of an entry in their view, else with one that is chosen from a list.
import * as vscode from 'vscode';
import type { ListedSource } from '../../../server/src/features/sourceList.ts';
import {
  CITATIONS_REQUEST,
  RENAME_SOURCE_REQUEST,
  type RenameSourceParams,
  SOURCES_REQUEST,
  type SourceParams,
  type SourcesParams,
} from '../../../server/src/protocol/sources.ts';
import { archiveReady } from '../archiveReady.ts';
import { ask, request } from '../ask.ts';
import { configPlace } from '../configPlace.ts';
import { SHOW_CITATIONS, type SourceOrder } from '../views/sourcesView.ts';
import type { Command, CommandHost } from './command.ts';

const RENAME = 'Rename';

export const SOURCE_COMMANDS: readonly Command[] = [
  { id: SHOW_CITATIONS, run: (host, given) => withEntry(host, given, showCitations) },
  { id: 'bulletin.sources.rename', run: (host, given) => withEntry(host, given, rename) },
  { id: 'bulletin.sources.copyName', run: (host, given) => withEntry(host, given, copyName) },
  { id: 'bulletin.sources.filter', run: filter },
  { id: 'bulletin.sources.clearFilter', run: (host) => setFilter(host, '') },
  { id: 'bulletin.sources.sortByName', run: (host) => sort(host, 'name') },
  { id: 'bulletin.sources.sortByCount', run: (host) => sort(host, 'count') },
];

async function withEntry(
  host: CommandHost,
  given: unknown,
  work: (host: CommandHost, entry: ListedSource) => Thenable<void>,
): Promise<void> {
  const entry = isEntry(given) ? given : await chooseSource(host);
  if (entry) await work(host, entry);
}

/** The view cannot be asked which of its entries the keyboard is on. */
async function chooseSource({ server }: CommandHost): Promise<ListedSource | undefined> {
  const params: SourcesParams = { uri: configPlace(), filter: '' };
  const sources = (await archiveReady(server)) ? await ask(server, SOURCES_REQUEST, params) : undefined;
  const items = (sources ?? []).map((source) => ({
    label: source.name,
    description: source.citations === 1 ? 'one citation' : `${source.citations} citations`,
    source,
  }));
  return (await vscode.window.showQuickPick(items, { title: 'Sources', placeHolder: 'Which source' }))?.source;
}

function isEntry(value: unknown): value is ListedSource {
  const { name }: Partial<ListedSource> = typeof value === 'object' && value !== null ? value : {};
  return typeof name === 'string';
}

/** Opens the first citation, and peeks from there at them all. */
async function showCitations({ server }: CommandHost, { name }: ListedSource): Promise<void> {
  const params: SourceParams = { source: name };
  const found = await ask(server, CITATIONS_REQUEST, params);
  const locations = (await server.client?.protocol2CodeConverter.asReferences(found)) ?? [];
  const [first] = locations;
  if (!first) return;
  await vscode.window.showTextDocument(first.uri, { selection: first.range });
  if (locations.length < 2) return;
  await vscode.commands.executeCommand('editor.action.showReferences', first.uri, first.range.start, locations);
}

/** Writes a source under another name in every file: after a preview where the old name may stay known, else after a question where it is more than one. */
async function rename({ server }: CommandHost, { name }: ListedSource): Promise<void> {
  const newName = await vscode.window.showInputBox({
    title: `Rename ${name} in all bulletins`,
    prompt: 'The name under which it is to be cited',
    value: name,
  });
  const { client } = server;
  if (client === undefined || newName === undefined || newName === name) return;
  const params: RenameSourceParams = { source: name, newName };
  try {
    const edit = await request(client, RENAME_SOURCE_REQUEST, params);
    const converted = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
    if (!edit || !converted) return;
    const isShown = Object.values(edit.changeAnnotations ?? {}).some(({ needsConfirmation }) => needsConfirmation);
    if (!isShown && converted.size > 1 && !(await isMeant(name, newName, converted.size))) return;
    await vscode.workspace.applyEdit(converted, { isRefactoring: true });
  } catch (error) {
    await vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
  }
}

async function isMeant(name: string, newName: string, files: number): Promise<boolean> {
  const question = `Cite “${name}” as “${newName}” in ${files} files?`;
  return (await vscode.window.showWarningMessage(question, { modal: true }, RENAME)) === RENAME;
}

function copyName(_host: CommandHost, { name }: ListedSource): Thenable<void> {
  return vscode.env.clipboard.writeText(name);
}

/** Narrows the list as it is typed. */
async function filter(host: CommandHost): Promise<void> {
  await vscode.commands.executeCommand('bulletin.sources.focus');
  const input = vscode.window.createInputBox();
  input.title = 'Filter the sources';
  input.placeholder = 'A part of their names';
  input.value = host.views.sources.filter;
  input.onDidChangeValue((text) => setFilter(host, text));
  input.onDidAccept(() => input.hide());
  input.onDidHide(() => input.dispose());
  input.show();
}

function setFilter({ views }: CommandHost, text: string): void {
  views.sources.filter = text.trim();
}

function sort({ views }: CommandHost, order: SourceOrder): void {
  views.sources.order = order;
}
