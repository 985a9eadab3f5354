import type { Position, TextDocumentIdentifier, WorkspaceEdit } from 'vscode-languageserver-types';
import type { MoveDirection, MoveRefusal } from '../features/moveItem.ts';
import type { RequestName } from './request.ts';

/** The request of the commands that let an item change places with the one above or below it. */
export const MOVE_ITEM_REQUEST: RequestName<MoveItemParams, MoveItemResult> = 'bulletin/moveItem';

export interface MoveItemParams {
  readonly textDocument: TextDocumentIdentifier;
  /** Of the document that the position is in: for another one there is no edit. */
  readonly version: number;
  /** In the item that is to move. */
  readonly position: Position;
  readonly direction: MoveDirection;
}

/** The edit, and by how many lines the item moves; or why there is none. */
export type MoveItemResult =
  | { readonly edit: WorkspaceEdit; readonly lines: number }
  | { readonly edit: null; readonly refusal: MoveRefusal };
