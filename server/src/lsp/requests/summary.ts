import { RequestType } from 'vscode-languageserver';
import { SUMMARY_REQUEST, type SummaryParams, type SummaryResult } from '../../protocol/summary.ts';
import type { Session } from '../session.ts';

export const SummaryRequest = new RequestType<SummaryParams, SummaryResult, void>(SUMMARY_REQUEST);

/** `bulletin/summary`: null for a document that the server does not have. */
export function summary(session: Session, { textDocument }: SummaryParams): SummaryResult {
  const opened = session.openedWhileTyping(textDocument.uri);
  if (!opened) return null;
  return opened.service.summary(opened.bulletin);
}
