import {
  ErrorCodes,
  LSPErrorCodes,
  type Position,
  type Range,
  RequestType,
  ResponseError,
  type TextDocumentIdentifier,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { ReviewAction } from '../../review/action.ts';
import type { Signature } from '../../review/writeMarks.ts';
import type { Positions } from '../positions.ts';
import type { Session } from '../session.ts';
import { toWorkspaceEdit } from '../workspaceEdit.ts';

export interface ReviewEditParams {
  readonly textDocument: TextDocumentIdentifier;
  /** Of the document that the positions are in: for another one there is no edit. */
  readonly version: number;
  readonly action: WireAction;
}

/** A review action as it travels: `at` is where a mark begins. */
export type WireAction =
  | { readonly kind: 'comment'; readonly range: Range; readonly text: string; readonly by: Signature | null }
  | { readonly kind: 'answer'; readonly at: Position; readonly text: string; readonly by: Signature | null }
  | { readonly kind: 'edit'; readonly at: Position; readonly text: string }
  | { readonly kind: 'delete' | 'resolve'; readonly at: Position }
  | {
      readonly kind: 'decide';
      readonly decision: 'accept' | 'reject';
      readonly at: readonly Position[] | null;
      readonly author: string | null;
    }
  | { readonly kind: 'suggest'; readonly old: string; readonly by: Signature | null };

/** The custom request for the edit of a review action. */
export const ReviewEditRequest = new RequestType<ReviewEditParams, WorkspaceEdit | null, void>('bulletin/reviewEdit');

/** `bulletin/reviewEdit`: null where there is nothing to do. Throws the protocol's own error when the text has moved on. */
export function reviewEdit(
  session: Session,
  { textDocument, version, action }: ReviewEditParams,
): WorkspaceEdit | null {
  const opened = session.opened(textDocument.uri);
  if (opened?.document.version !== version) {
    throw new ResponseError(LSPErrorCodes.ContentModified, 'the text has changed');
  }
  const { document, bulletin, service } = opened;
  const edits = service.reviewEdits(bulletin, inOffsets(action, document.positions));
  return edits && toWorkspaceEdit(edits, document, session.profile.versionedEdits);
}

function inOffsets(action: WireAction, positions: Positions): ReviewAction {
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
    default:
      throw new ResponseError(ErrorCodes.InvalidParams, 'this is no review action');
  }
}
