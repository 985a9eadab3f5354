import type { SummaryParams, SummaryResult } from '../../protocol/summary.ts';
import type { Session } from '../session.ts';

/** `bulletin/summary`: null for a document that the server does not have. */
export function summary(session: Session, { textDocument, position }: SummaryParams): SummaryResult {
  const opened = session.openedWhileTyping(textDocument.uri);
  if (!opened) return null;
  const cursor = position ? opened.document.positions.toOffset(position) : null;
  return opened.service.summary(opened.bulletin, cursor);
}
