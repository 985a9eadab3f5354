import type { MoveItemParams, MoveItemResult } from '../../protocol/moveItem.ts';
import { inVersion } from '../documents/versions.ts';
import { toWorkspaceEdit } from '../positions/workspaceEdit.ts';
import type { Session } from '../session.ts';

/** `bulletin/moveItem`. Throws the protocol's own error when the text has moved on. */
export function moveItem(
  session: Session,
  { textDocument, version, position, direction }: MoveItemParams,
): MoveItemResult {
  const { document, bulletin, service } = inVersion(session.opened(textDocument.uri), version);
  const { positions } = document;
  const move = service.moveItem(bulletin, positions.toOffset(position), direction);
  return typeof move === 'string'
    ? { edit: null, refusal: move }
    : { edit: toWorkspaceEdit(move.edits, document, session.profile), lines: move.lines };
}
