import { type Range, RequestType, type TextDocumentIdentifier } from 'vscode-languageserver';
import type { Comment, Suggestion } from '../../review/review.ts';
import type { Positions } from '../positions.ts';
import type { Session } from '../session.ts';

export interface MarksParams {
  readonly textDocument: TextDocumentIdentifier;
}

/** A talk or suggestion as it travels. Ranges are those of `review.ts`. */
export interface MarksResult {
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
}

export type CommentResult = Pick<Comment, 'author' | 'day' | 'text'> & { readonly range: Range };

/** The custom request that a client shows comments and suggestions from. */
export const MarksRequest = new RequestType<MarksParams, MarksResult | null, void>('bulletin/marks');

/** `bulletin/marks`: null for a document that the server does not have. */
export function marks(session: Session, { textDocument }: MarksParams): MarksResult | null {
  const opened = session.openedWhileTyping(textDocument.uri);
  if (!opened) return null;
  const { bulletin, document, service } = opened;
  const { positions, version } = document;
  return {
    version,
    comments: service.comments(bulletin).map((thread) => ({
      range: positions.toRange(thread),
      passage: positions.toRange(thread.passage),
      comments: commentResults(thread.comments, positions),
    })),
    suggestions: service.suggestions(bulletin).map((suggestion) => {
      const { kind, before, after, author, day, comments } = suggestion;
      const range = positions.toRange(suggestion);
      return { kind, before, after, author, day, range, comments: commentResults(comments, positions) };
    }),
  };
}

function commentResults(comments: readonly Comment[], positions: Positions): CommentResult[] {
  return comments.map(({ author, day, text, start, end }) => ({
    author,
    day,
    text,
    range: positions.toRange({ start, end }),
  }));
}
