// The custom requests of the review, as the client asks them.
import type { Position, Range } from 'vscode-languageclient';
import type { Comment, Suggestion } from '../../../server/src/review/review.ts';
import type { Signature } from '../../../server/src/review/writeMarks.ts';

export const MARKS_REQUEST = 'bulletin/marks';
export const REVIEW_EDIT_REQUEST = 'bulletin/reviewEdit';

/** `null` for a document that the server does not have. */
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

/** What a reviewer does; `at` is where a mark begins. */
export type ReviewAction =
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
