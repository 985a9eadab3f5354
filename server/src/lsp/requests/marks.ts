import type { CommentResult, MarksParams, MarksResult } from '../../protocol/marks.ts';
import type { Comment } from '../../review/review.ts';
import type { Positions } from '../positions/positions.ts';
import type { Session } from '../session.ts';

/** `bulletin/marks`: null for a document that the server does not have. */
export function marks(session: Session, { textDocument }: MarksParams): MarksResult {
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
