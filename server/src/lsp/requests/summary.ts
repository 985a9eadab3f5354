import type { SummaryParams, SummaryResult } from '../../protocol/summary.ts';
import type { Session } from '../session.ts';

/** `bulletin/summary`: null for a document that the server does not have. */
export function summary(session: Session, { textDocument }: SummaryParams): SummaryResult {
  const opened = session.openedWhileTyping(textDocument.uri);
  if (!opened) return null;
  return opened.service.summary(opened.bulletin);
}
