import * as vscode from 'vscode';
import { LSPErrorCodes, ResponseError } from 'vscode-languageclient';
import type { MoveDirection, MoveRefusal } from '../../../server/src/features/moveItem.ts';
import { MOVE_ITEM_REQUEST, type MoveItemParams } from '../../../server/src/protocol/moveItem.ts';
import { isBulletin } from '../activeBulletin.ts';
import { request, textDocumentOf } from '../ask.ts';
import type { Command, CommandHost } from './command.ts';

/** *Bulletin: Move Item Up* and *Down*: the item at the cursor changes places with its neighbor, in one step, and the cursor stays in it. */
export const MOVES: readonly Command[] = [
  { id: 'bulletin.moveItemUp', run: (host) => move(host, 'up') },
  { id: 'bulletin.moveItemDown', run: (host) => move(host, 'down') },
];

async function move({ server }: CommandHost, direction: MoveDirection): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined || !isBulletin(editor.document))
    return tell('Put the cursor into an item of a bulletin first.');
  await server.start();
  const { client } = server;
  if (client === undefined) return;
  const { document, selection } = editor;
  const { version } = document;
  const position = { line: selection.active.line, character: selection.active.character };
  const params: MoveItemParams = { textDocument: textDocumentOf(document), version, position, direction };
  try {
    const result = await request(client, MOVE_ITEM_REQUEST, params);
    if (result.edit === null) return tell(sentence(result.refusal, direction));
    const edit = await client.protocol2CodeConverter.asWorkspaceEdit(result.edit);
    if (document.version !== version || !(await vscode.workspace.applyEdit(edit))) return tell(CHANGED);
    const lines = result.lines;
    editor.selection = new vscode.Selection(selection.anchor.translate(lines), selection.active.translate(lines));
    editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  } catch (error) {
    if (error instanceof ResponseError && error.code === LSPErrorCodes.ContentModified) return tell(CHANGED);
    client.error('An item could not be moved.', error);
    return tell('The item could not be moved. The log of Bulletin says why.');
  }
}

const CHANGED = 'The text has changed meanwhile, so that nothing was moved. Try again.';

function sentence(refusal: MoveRefusal, direction: MoveDirection): string {
  switch (refusal) {
    case 'noItem':
      return 'Put the cursor into the item that is to be moved.';
    case 'noNeighbor':
      return direction === 'up' ? 'There is no item above this one.' : 'There is no item below this one.';
    case 'markAcross':
      return 'A comment or suggestion reaches over the edge of the item: resolve it before the item is moved.';
  }
}

function tell(message: string): void {
  void vscode.window.showInformationMessage(message);
}
