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
  const document = session.documents.bulletin(textDocument.uri);
  if (!document) return null;
  const service = session.serviceFor(document.uri);
  return service.summary(document.bulletin(service));
}
