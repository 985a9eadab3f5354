import { RequestType, type TextDocumentIdentifier } from 'vscode-languageserver';
import type { BulletinSummary } from '../../features/summary.ts';
import type { Session } from '../session.ts';

export interface SummaryParams {
  readonly textDocument: TextDocumentIdentifier;
}

/** The custom request that the VS Code client fills its status item with. */
export const SummaryRequest = new RequestType<SummaryParams, BulletinSummary | null, void>('bulletin/summary');

/** `bulletin/summary`: null for a document that the server does not have. */
export function summary(session: Session, { textDocument }: SummaryParams): BulletinSummary | null {
  const opened = session.openedWhileTyping(textDocument.uri);
  if (!opened) return null;
  return opened.service.summary(opened.bulletin);
}
