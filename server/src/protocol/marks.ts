import type { Position, Range, TextDocumentIdentifier, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Comment, Suggestion } from '../review/review.ts';
import type { Signature } from '../review/writeMarks.ts';
import type { RequestName } from './request.ts';

/** The request that a client shows comments and suggestions from. */
export const MARKS_REQUEST: RequestName<MarksParams, MarksResult> = 'bulletin/marks';

export interface MarksParams {
  readonly textDocument: TextDocumentIdentifier;
}

/** The talks and suggestions; ranges are those of `review.ts`. Null for a document that the server does not have. */
export type MarksResult = {
  /** Of the document that the ranges are in. */
  readonly version: number;
  readonly comments: readonly {
    readonly range: Range;
    readonly passage: Range;
    readonly comments: readonly CommentResult[];
  }[];
  readonly suggestions: readonly (Pick<Suggestion, 'kind' | 'before' | 'after' | 'author' | 'day'> & {
    readonly range: Range;
    readonly comments: readonly CommentResult[];
  })[];
} | null;

export type CommentResult = Pick<Comment, 'author' | 'day' | 'text'> & { readonly range: Range };

/** The request for the edit that does what a reviewer wants; it answers with null where there is nothing to do. */
export const REVIEW_EDIT_REQUEST: RequestName<ReviewEditParams, WorkspaceEdit | null> = 'bulletin/reviewEdit';

export interface ReviewEditParams {
  readonly textDocument: TextDocumentIdentifier;
  /** Of the document that the positions are in: for another one there is no edit. */
  readonly version: number;
  readonly action: PlacedAction;
}

/** The `ReviewAction` of `review/action.ts` with positions for offsets; `at` is where a mark begins. */
export type PlacedAction =
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
