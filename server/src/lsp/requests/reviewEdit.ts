import type { WorkspaceEdit } from 'vscode-languageserver';
import type { PlacedAction, ReviewEditParams } from '../../protocol/marks.ts';
import type { ReviewAction } from '../../review/action.ts';
import { inVersion } from '../documents/versions.ts';
import type { Positions } from '../positions/positions.ts';
import { toWorkspaceEdit } from '../positions/workspaceEdit.ts';
import type { Session } from '../session.ts';

/** `bulletin/reviewEdit`: null where there is nothing to do. Throws the protocol's own error when the text has moved on. */
export function reviewEdit(
  session: Session,
  { textDocument, version, action }: ReviewEditParams,
): WorkspaceEdit | null {
  const { document, bulletin, service } = inVersion(session.opened(textDocument.uri), version);
  const edits = service.reviewEdits(bulletin, inOffsets(action, document.positions));
  return edits && toWorkspaceEdit(edits, document, session.profile);
}

function inOffsets(action: PlacedAction, positions: Positions): ReviewAction {
  switch (action.kind) {
    case 'comment':
      return { ...action, place: positions.toSpan(action.range) };
    case 'decide':
      return { ...action, at: action.at?.map((at) => positions.toOffset(at)) ?? null };
    case 'suggest':
      return action;
    case 'answer':
    case 'edit':
    case 'delete':
    case 'resolve':
      return { ...action, at: positions.toOffset(action.at) };
  }
}
